package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Two more running projects, all invented but one published figure: boarding-school meals for 125 pupils at 1 620 000
 * đồng each, 202 500 000 đồng together.
 */
final class OtherProjects {
    private final Register register;
    private final Ledger ledger;

    OtherProjects(Register register, Ledger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    void boardingMeals(List<Place> places) {
        String code = "LC-BANTRU-2024";
        LocalDate from = LocalDate.of(2024, 9, 1);
        start(code, "Bữa ăn bán trú cho học sinh vùng cao Lào Cai", from, LocalDate.of(2027, 5, 31), "soyte.laocai");
        ledger.objective(code, 1, "Học sinh vùng cao có bữa ăn bán trú đủ dinh dưỡng để đến trường đều");
        ledger.indicator(
                code,
                "MEALS",
                1,
                1,
                "PUPILS",
                "Học sinh được hỗ trợ tiền ăn bán trú",
                "PERSONS",
                "PERSONS_ENROLLED",
                125,
                from,
                LocalDate.of(2027, 5, 31));
        PersonGenerator people = register.people();
        for (int i = 0; i < 125; i++) {
            Person pupil = register.add(people.person(
                    "laocai/pupil/" + i, places.get(i * 5 % places.size()), people.bornAged(6 + i % 7, from), from));
            register.schooling(pupil);
            register.circumstance(pupil, "HARDSHIP", null, from);
            ledger.enrol(code, "MEALS", "SPONSORSHIP", pupil.id(), null, null, null, from, null, null);
            ledger.plan(
                    code,
                    "MEALS",
                    pupil.id(),
                    "STAY_WITH_FAMILY",
                    from.plusDays(14),
                    register.today().plusDays(10 + i),
                    "ACTIVE",
                    null);
            ledger.pay(
                    code,
                    "MEALS",
                    "BOARDING_MEALS",
                    LocalDate.of(2024, 10, 15),
                    "CASH",
                    1_620_000L,
                    pupil.id(),
                    null,
                    null,
                    null);
        }
        ledger.component(code, "MEALS", "Tiền ăn bán trú", 1, null, null, 607_500_000L, from, null);
    }

    void sponsorship(List<Person> children) {
        String code = "QN-DODAU-2025";
        LocalDate from = LocalDate.of(2026, 1, 5);
        start(code, "Đỡ đầu trẻ em mồ côi Quảng Ninh", from, LocalDate.of(2027, 12, 31), "soyte.quangninh");
        ledger.objective(code, 1, "Mỗi trẻ có một người đỡ đầu");
        ledger.indicator(
                code,
                "SPONSOR",
                1,
                1,
                "CHILDREN",
                "Trẻ được đỡ đầu",
                "PERSONS",
                "PERSONS_ENROLLED",
                40,
                from,
                LocalDate.of(2027, 12, 31));
        for (Person child : children.subList(0, 36)) {
            ledger.enrol(code, "SPONSOR", "SPONSORSHIP", child.id(), null, null, null, from, null, null);
            ledger.plan(
                    code,
                    "SPONSOR",
                    child.id(),
                    "KINSHIP_CARE",
                    from.plusDays(20),
                    register.today().plusDays(40),
                    "ACTIVE",
                    null);
            for (LocalDate on = LocalDate.of(2026, 1, 15); !on.isAfter(register.today()); on = on.plusMonths(1)) {
                ledger.pay(code, "SPONSOR", "CARE", on, "BANK", 500_000L, child.id(), null, null, null);
            }
        }
        ledger.component(code, "SPONSOR", "Đỡ đầu hằng tháng", 1, null, null, 480_000_000L, from, null);
    }

    private void start(String code, String name, LocalDate from, LocalDate to, String owner) {
        ledger.project(code, name, null, null, from, to, null, Register.INVENTED, true);
        ledger.status(code, "RUNNING", from, null, null);
        ledger.role(code, owner, "OWNER", from, null, null);
    }
}
