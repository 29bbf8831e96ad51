package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Component COMMUNITY: 555 turns of service to 412 children of remote communes, 214 scholars a year (331 in all), 60
 * families. Turns, children and families are three units and are never added up.
 */
final class HoltCommunity {
    static final List<String> REMOTE = List.of("26119", "26122", "26134", "26209", "26173", "26170", "26446", "26362");
    private static final List<String> FORMER =
            List.of("26119", "26122", "26125", "26131", "26134", "26209", "26173", "26200", "26443", "26365");
    private static final int PRESCHOOL = 340;
    private static final int DISABLED = 72;
    private static final int TWICE_PRESCHOOL = 119;
    private static final int TWICE_DISABLED = 24;
    private static final int SHARED = 8;
    private static final int SCHOLARS = 331;
    private static final int A_YEAR = 214;
    private static final int FAMILIES = 60;
    private static final LocalDate LAST_TURN = LocalDate.of(2025, 3, 14);

    private final Register register;
    private final PersonGenerator people;
    private final Ledger ledger;
    private final Homes homes;
    private final List<Place> places;
    private final List<Person> preschool = new ArrayList<>();
    private final List<UUID> households = new ArrayList<>();
    private final List<Person> scholars = new ArrayList<>();

    HoltCommunity(Register register, Ledger ledger, Homes homes, List<Place> formerPlaces) {
        this.register = register;
        this.people = register.people();
        this.ledger = ledger;
        this.homes = homes;
        this.places = formerPlaces.stream()
                .filter(place -> FORMER.contains(place.code()))
                .toList();
    }

    void tell() {
        REMOTE.forEach(commune -> register.rows()
                .add(
                        "admin_unit_mark",
                        "unit_code, mark, valid_from, legal_basis, invented",
                        commune,
                        "REMOTE",
                        LocalDate.of(2016, 1, 1),
                        Register.INVENTED,
                        true));
        for (int i = 0; i < PRESCHOOL; i++) {
            preschoolChild(i, i < TWICE_PRESCHOOL);
        }
        List<Person> disabled = new ArrayList<>();
        for (int i = 0; i < DISABLED; i++) {
            disabled.add(disabledChild(i, i < TWICE_DISABLED));
        }
        for (int i = 0; i < SCHOLARS - SHARED; i++) {
            scholars.add(scholar(i));
        }
        scholars.addAll(disabled.subList(DISABLED - SHARED, DISABLED));
        awards(2023, scholars.subList(0, A_YEAR));
        awards(2024, scholars.subList(SCHOLARS - A_YEAR, SCHOLARS));
        plans();
        families();
        carryOver();
    }

    /** Rule A: in nursery or kindergarten, in hardship, on the day of the service. */
    private void preschoolChild(int i, boolean twice) {
        LocalDate last = i < FAMILIES ? LocalDate.of(2023, 9, 30) : twice ? LocalDate.of(2024, 11, 10) : LAST_TURN;
        LocalDate first = people.dayBetween(LocalDate.of(2023, 3, 1), last);
        int born = first.getYear() - 2 - people.random().nextInt(4);
        LocalDate birth = people.dayBetween(LocalDate.of(born, 1, 1), LocalDate.of(born, 12, 31));
        Person child = register.add(people.person(
                "holt/preschool/" + i,
                people.pick(places),
                birth,
                first.minusDays(20 + people.random().nextInt(30))));
        register.schooling(child);
        register.circumstance(child, "HARDSHIP", null, Register.max(birth, child.registeredOn()));
        if (people.chance(30)) {
            register.circumstance(child, "TE03", "TE0307", child.registeredOn());
        }
        preschool.add(child);
        households.add(homes.of("holt/home/" + i, List.of(child), people.chance(55) ? "POOR" : "NEAR_POOR"));
        List<String> services = List.of("EARLY_CHILDHOOD_CARE", "NUTRITION", "BOARDING_MEALS");
        turn(child, people.pick(services), first, "PRESCHOOL_HARDSHIP", 1);
        if (twice) {
            turn(
                    child,
                    people.pick(services),
                    first.plusDays(30 + people.random().nextInt(90)),
                    "PRESCHOOL_HARDSHIP",
                    2);
        }
    }

    /** Rule B: over 12 and with a disability, on the day of the service; the first one turns 13 on that very day. */
    private Person disabledChild(int i, boolean twice) {
        LocalDate first = people.dayBetween(LocalDate.of(2023, 3, 1), twice ? LocalDate.of(2024, 11, 10) : LAST_TURN);
        LocalDate birth = i == 0
                ? first.minusYears(13)
                : people.bornAged(13 + people.random().nextInt(2), first);
        Person child =
                register.add(people.person("holt/disabled/" + i, people.pick(places), birth, LocalDate.of(2023, 1, 9)));
        register.schooling(child);
        disability(child, LocalDate.of(2023, 1, 10));
        homes.of("holt/disabled-home/" + i, List.of(child), people.chance(50) ? "POOR" : "NEAR_POOR");
        List<String> services = List.of("REHABILITATION", "ASSISTIVE_DEVICE", "CAREER_ORIENTATION");
        turn(child, people.pick(services), first, "DISABLED_OVER_12", 1);
        if (twice) {
            turn(
                    child,
                    people.pick(services),
                    first.plusDays(30 + people.random().nextInt(90)),
                    "DISABLED_OVER_12",
                    2);
        }
        return child;
    }

    /** Of school age; the first five are exactly 12, with a disability, and were served: seen, but not counted. */
    private Person scholar(int i) {
        LocalDate served = LocalDate.of(2024, 5, 15);
        LocalDate birth = people.bornAged(6 + people.random().nextInt(9), LocalDate.of(2023, 1, 16));
        if (i < 5) {
            birth = i == 0
                    ? served.minusYears(12)
                    : i == 1 ? served.minusYears(13).plusDays(1) : people.bornAged(12, served);
        }
        Person child =
                register.add(people.person("holt/scholar/" + i, people.pick(places), birth, LocalDate.of(2023, 1, 5)));
        register.schooling(child);
        register.circumstance(child, people.chance(25) ? "TE01" : "HARDSHIP", null, LocalDate.of(2023, 1, 6));
        homes.of("holt/scholar-home/" + i, List.of(child), people.chance(50) ? "POOR" : "NEAR_POOR");
        if (i < 5) {
            disability(child, LocalDate.of(2023, 1, 10));
            turn(child, "REHABILITATION", served, "OTHER", 1);
        }
        return child;
    }

    private void disability(Person child, LocalDate from) {
        String type = people.pick(List.of("MOBILITY", "HEARING_SPEECH", "INTELLECTUAL", "NEURO_PSYCHIATRIC"));
        register.disabled(child, List.of(type), people.pick(List.of("EXCEPTIONALLY_SEVERE", "SEVERE", "MILD")), from);
    }

    private void turn(Person child, String service, LocalDate on, String eligibility, int number) {
        ledger.service(
                HoltProject.PHASE,
                HoltProject.COMMUNITY,
                service,
                child.id(),
                null,
                on,
                eligibility,
                child.place(),
                null,
                null,
                number);
    }

    private void awards(int year, List<Person> awarded) {
        UUID scheme = DemoIds.id("scheme/holt");
        if (year == 2023) {
            register.rows()
                    .add(
                            "scheme",
                            "province_code, id, component_id, name, amount, instalments, conditions",
                            "75",
                            scheme,
                            Ledger.component(HoltProject.PHASE, HoltProject.COMMUNITY),
                            "Học bổng tiếp sức đến trường",
                            2_000_000L,
                            2,
                            "Mức và điều kiện là dữ liệu dựng: đang đi học, gia đình khó khăn");
        }
        for (Person child : awarded) {
            ledger.enrol(
                    HoltProject.PHASE,
                    HoltProject.COMMUNITY,
                    "SCHOLARSHIP",
                    child.id(),
                    null,
                    scheme,
                    year,
                    LocalDate.of(year, 1, 16),
                    LocalDate.of(year + 1, 1, 1),
                    "COMPLETED");
            pay("SCHOLARSHIP", LocalDate.of(year, 2, 20), 1_000_000L, child.id(), null);
            pay("SCHOLARSHIP", LocalDate.of(year, 9, 10), 1_000_000L, child.id(), null);
        }
    }

    /** Every scholar has a long-term plan; those of the last award are still followed. */
    private void plans() {
        for (int i = 0; i < SCHOLARS; i++) {
            boolean ended = i < SCHOLARS - A_YEAR;
            LocalDate made = LocalDate.of(i < A_YEAR ? 2023 : 2024, 1, 16);
            LocalDate review =
                    ended ? LocalDate.of(2023, 12, 20) : register.today().plusDays(i % 40 == 0 ? -9 : 5 + i);
            ledger.plan(
                    HoltProject.PHASE,
                    HoltProject.COMMUNITY,
                    scholars.get(i).id(),
                    "STAY_WITH_FAMILY",
                    made,
                    review,
                    ended ? "CANCELLED" : "ACTIVE",
                    ended ? LocalDate.of(2024, 1, 1) : null);
        }
    }

    private void families() {
        for (int i = 0; i < FAMILIES; i++) {
            LocalDate from = i < 24
                    ? LocalDate.of(2023, 4, 10).plusDays(i)
                    : LocalDate.of(2024, 3, 4).plusDays(i);
            LocalDate start = Register.max(from, preschool.get(i).registeredOn());
            boolean open = i >= 40;
            ledger.enrol(
                    HoltProject.PHASE,
                    HoltProject.COMMUNITY,
                    i < 38 ? "FAMILY_PRESERVATION" : "FAMILY_RESTORATION",
                    null,
                    households.get(i),
                    null,
                    null,
                    start,
                    open ? null : start.plusMonths(3),
                    open ? null : "COMPLETED");
            homes.assessed(
                    households.get(i),
                    preschool.get(i),
                    start,
                    "Cán bộ dự án Holt",
                    1_050_000L + i * 5_000L,
                    "Thu nhập không ổn định, cần vốn chăn nuôi (dữ liệu dựng)");
            pay("LIVELIHOOD", LocalDate.of(i < 24 ? 2023 : 2024, 11, 15), 5_000_000L, null, households.get(i));
        }
    }

    private void carryOver() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        for (Person child : preschool.subList(0, 120)) {
            ledger.enrol(
                    HoltProject.NEXT,
                    HoltProject.COMMUNITY,
                    "SPONSORSHIP",
                    child.id(),
                    null,
                    null,
                    null,
                    from,
                    null,
                    null);
            ledger.plan(
                    HoltProject.NEXT,
                    HoltProject.COMMUNITY,
                    child.id(),
                    "STAY_WITH_FAMILY",
                    from,
                    register.today().plusDays(30 + people.random().nextInt(150)),
                    "ACTIVE",
                    null);
        }
    }

    private void pay(String purpose, LocalDate on, long amount, UUID person, UUID household) {
        ledger.pay(
                HoltProject.PHASE, HoltProject.COMMUNITY, purpose, on, "CASH", amount, person, household, null, null);
    }
}
