package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Children of a province in all fourteen groups, spread over its communes of today, with help received lately. */
final class CommunityRegister {
    private static final List<String> GROUPS = List.of(
            "TE01",
            "TE01",
            "TE02",
            "TE03",
            "TE03",
            "TE03",
            "TE04",
            "TE04",
            "TE04",
            "TE04",
            "TE05",
            "TE06",
            "TE07",
            "TE08",
            "TE09",
            "TE10",
            "TE11",
            "TE12",
            "TE13",
            "TE13",
            "TE13",
            "TE14",
            "HARDSHIP",
            "HARDSHIP",
            "HARDSHIP",
            "HARDSHIP",
            "HARDSHIP",
            "AT_RISK",
            "AT_RISK");
    private static final List<String> SERVICES = List.of(
            "HEALTH_INSURANCE",
            "CASH_ALLOWANCE",
            "SCHOOL_SUPPLIES",
            "COUNSELLING",
            "MEDICAL",
            "LIFE_SKILLS",
            "HOME_VISIT");

    private final Register register;
    private final PersonGenerator people;
    private final Homes homes;
    private final Ledger ledger;
    private final List<Place> places;
    private final String name;

    CommunityRegister(String name, Register register, Homes homes, Ledger ledger, List<Place> places) {
        this.name = name;
        this.register = register;
        this.people = register.people();
        this.homes = homes;
        this.ledger = ledger;
        this.places = places;
    }

    /** One or two children a family. */
    List<Person> tell(int families) {
        LocalDate today = register.today();
        List<Person> children = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            Place place = places.get((i * 13 + i * i % 7) % places.size());
            List<Person> siblings = new ArrayList<>();
            for (int k = 0; k < (i % 4 == 0 ? 2 : 1); k++) {
                LocalDate birth = people.bornAged(1 + people.random().nextInt(14), today.minusMonths(2));
                LocalDate registered = Register.max(
                        birth.plusDays(20), people.dayBetween(LocalDate.of(2023, 1, 4), LocalDate.of(2025, 12, 19)));
                siblings.add(child(
                        i, k, place, birth, registered.getYear() > 2025 ? LocalDate.of(2025, 12, 22) : registered));
            }
            String poverty = people.chance(35) ? "POOR" : people.chance(55) ? "NEAR_POOR" : "NOT_POOR";
            UUID home = homes.of(name + "/home/" + i, siblings, poverty);
            if (i % 3 == 0) {
                homes.assessed(
                        home,
                        siblings.get(0),
                        siblings.get(0).registeredOn(),
                        "UBND cấp xã",
                        1_300_000L,
                        Register.INVENTED);
            }
            children.addAll(siblings);
        }
        return children;
    }

    private Person child(int i, int k, Place place, LocalDate birth, LocalDate registered) {
        LocalDate on = Register.max(birth, registered);
        Person child = register.add(people.person(name + "/child/" + i + "/" + k, place, birth, on));
        register.schooling(child);
        String first = people.pick(GROUPS);
        group(child, first, on);
        if (!first.equals("TE13") && people.chance(12)) {
            group(child, "TE13", on.plusDays(3));
        }
        if (people.chance(60)) {
            register.carer(child, people.chance(70) ? "MOTHER" : "GRANDPARENT", true);
        }
        help(child);
        return child;
    }

    private void group(Person child, String group, LocalDate from) {
        if (group.equals("TE04")) {
            register.disabled(
                    child,
                    List.of(people.pick(List.of("MOBILITY", "HEARING_SPEECH", "INTELLECTUAL"))),
                    people.pick(List.of("EXCEPTIONALLY_SEVERE", "SEVERE", "MILD")),
                    from);
        } else if (group.equals("TE13")) {
            register.circumstance(child, group, people.chance(60) ? "TE1301" : "TE1302", from);
        } else {
            register.circumstance(child, group, null, from);
        }
    }

    private void help(Person child) {
        LocalDate today = register.today();
        if (people.chance(58)) {
            ledger.service(
                    null,
                    null,
                    people.pick(SERVICES),
                    child.id(),
                    null,
                    today.minusDays(1 + people.random().nextInt(300)),
                    null,
                    child.place(),
                    null,
                    null,
                    1);
        }
        if (people.chance(9)) {
            register.need(
                    child,
                    "NEED",
                    people.pick(List.of("EDUCATION", "HEALTH", "NUTRITION", "HOUSING")),
                    "OFFICER",
                    today.minusDays(3 + people.random().nextInt(60)),
                    "Cần được xem xét hỗ trợ (dữ liệu dựng)",
                    null);
        }
    }
}
