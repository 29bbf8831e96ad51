package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Households of invented people, with the status of poverty decided for each year. */
final class Homes {
    private static final int FIRST_YEAR = 2022;

    private final DemoRows rows;
    private final PersonGenerator people;
    private final LocalDate today;
    private int facts;

    Homes(Register register) {
        this.rows = register.rows();
        this.people = register.people();
        this.today = register.today();
    }

    /** Brothers and sisters under one roof; who heads it is known by name only. */
    UUID of(String name, List<Person> children, String poverty) {
        Person eldest = children.get(0);
        UUID id = DemoIds.id(name);
        rows.recordedOn(eldest.registeredOn())
                .add(
                        "household",
                        "province_code, id, code, written_unit_id, commune_code, hamlet, address_text",
                        eldest.provinceCode(),
                        id,
                        people.codes()
                                .household(
                                        eldest.provinceCode(),
                                        eldest.registeredOn().getYear()),
                        eldest.place().writtenUnitId(),
                        eldest.place().communeCode(),
                        eldest.hamlet(),
                        eldest.hamlet() + ", " + eldest.place().name());
        rows.add("household_note", "province_code, household_id, note", eldest.provinceCode(), id, Register.INVENTED);
        boolean grandparent = people.chance(25);
        boolean woman = people.chance(55);
        member(id, eldest, null, people.names().relative(eldest.fullName(), eldest.ethnicGroup(), woman), "HEAD", true);
        for (Person child : children) {
            member(id, child, child.id(), null, grandparent ? "GRANDCHILD" : "CHILD", false);
        }
        for (int year = FIRST_YEAR; year <= today.getYear(); year++) {
            poverty(id, eldest, year, poverty);
        }
        return id;
    }

    /** A visit that looked at what the family can carry. */
    void assessed(UUID household, Person child, LocalDate on, String by, long incomePerPerson, String summary) {
        rows.add(
                "household_assessment",
                "province_code, id, household_id, assessed_on, assessed_by, income_per_person, "
                        + "deprived_indicators, summary",
                child.provinceCode(),
                DemoIds.id(household + "/assessment/" + facts++),
                household,
                on,
                by,
                incomePerPerson,
                2 + people.random().nextInt(4),
                summary);
    }

    private void member(UUID household, Person anchor, UUID person, String name, String relation, boolean head) {
        rows.add(
                "household_member",
                "province_code, id, household_id, beneficiary_id, full_name, birth_year, relation, head, "
                        + "valid_from, valid_to",
                anchor.provinceCode(),
                DemoIds.id(household + "/member/" + facts++),
                household,
                person,
                name,
                head ? anchor.birthDate().getYear() - 24 - people.random().nextInt(14) : null,
                relation,
                head,
                anchor.birthDate(),
                null);
    }

    private void poverty(UUID household, Person anchor, int year, String status) {
        boolean last = year == today.getYear();
        rows.add(
                "household_poverty",
                "province_code, id, household_id, status, year, certificate_number, decided_on, decided_by, "
                        + "valid_from, valid_to",
                anchor.provinceCode(),
                DemoIds.id(household + "/poverty/" + year),
                household,
                status,
                year,
                status.equals("NOT_POOR")
                        ? null
                        : String.format(
                                Locale.ROOT,
                                "%04d/%d/GCN-%s",
                                1 + facts % 9999,
                                year,
                                status.equals("POOR") ? "HN" : "HCN"),
                LocalDate.of(year - 1, 12, 15),
                "UBND cấp xã",
                LocalDate.of(year, 1, 1),
                last ? null : LocalDate.of(year + 1, 1, 1));
    }
}
