package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedField;
import vn.chungtay.shared.sealedfield.SealedKind;

/** Turns people into the rows that the register keeps about them. */
final class Register {
    static final String INVENTED = "Dữ liệu dựng để minh họa";
    private static final List<String> RESTRICTED = List.of("TE05", "TE09", "TE11", "TE12");
    private static final int CHILD_AGE_LIMIT = 16;

    private final DemoRows rows;
    private final PersonGenerator people;
    private final FieldSealer sealer;
    private final LocalDate today;
    private int identityNumbers;
    private int facts;

    Register(DemoRows rows, PersonGenerator people, FieldSealer sealer, LocalDate today) {
        this.rows = rows;
        this.people = people;
        this.sealer = sealer;
        this.today = today;
    }

    DemoRows rows() {
        return rows;
    }

    PersonGenerator people() {
        return people;
    }

    LocalDate today() {
        return today;
    }

    /** The record itself, its address and its school years. */
    Person add(Person person) {
        boolean identified = people.chance(62);
        rows.recordedOn(person.registeredOn())
                .add(
                        "beneficiary",
                        "province_code, id, code, full_name, sex, birth_date, birth_date_precision, ethnic_group, "
                                + "identity_state, written_unit_id, commune_code, hamlet, address_text, "
                                + "invented",
                        person.provinceCode(),
                        person.id(),
                        person.code(),
                        person.fullName(),
                        person.female() ? "FEMALE" : "MALE",
                        person.birthDate(),
                        "DAY",
                        person.ethnicGroup(),
                        identified ? people.chance(70) ? "VERIFIED_POLICE" : "DECLARED" : "NONE",
                        person.place().writtenUnitId(),
                        person.place().communeCode(),
                        person.hamlet(),
                        address(person),
                        true);
        if (identified) {
            SealedField number = sealer.sealToFind(SealedKind.IDENTITY_NUMBER, identityNumber(person));
            rows.add(
                    "beneficiary_confidential",
                    "province_code, beneficiary_id, identity_number_sealed, identity_number_index",
                    person.provinceCode(),
                    person.id(),
                    number.sealed(),
                    number.index());
        }
        rows.add(
                "residence",
                "province_code, id, beneficiary_id, written_unit_id, commune_code, hamlet, address_text, "
                        + "valid_from, valid_to",
                person.provinceCode(),
                next(person, "residence"),
                person.id(),
                person.place().writtenUnitId(),
                person.place().communeCode(),
                person.hamlet(),
                address(person),
                person.birthDate().isBefore(person.registeredOn())
                        ? max(person.birthDate(), LocalDate.of(2015, 1, 1))
                        : person.registeredOn(),
                null);
        return person;
    }

    /** A group of TE01 to TE14, or a mark of hardship or risk; it ends by itself on the 16th birthday. */
    void circumstance(Person person, String group, String subgroup, LocalDate from) {
        LocalDate sixteen = person.birthday(CHILD_AGE_LIMIT);
        boolean grown = !sixteen.isAfter(today);
        if (!sixteen.isAfter(from)) {
            return;
        }
        rows.recordedOn(max(from, person.registeredOn()))
                .add(
                        "circumstance",
                        "province_code, id, beneficiary_id, group_code, subgroup_code, restricted, valid_from, "
                                + "valid_to, evidence_kind, evidence_number, evidence_date, decided_by, closing_reason",
                        person.provinceCode(),
                        next(person, "circumstance/" + group),
                        person.id(),
                        group,
                        subgroup,
                        RESTRICTED.contains(group),
                        from,
                        grown ? sixteen : null,
                        group.equals("TE04") ? "DISABILITY_CERTIFICATE" : "DECISION",
                        (1 + facts % 899) + "/QĐ-UBND",
                        from,
                        "UBND cấp xã",
                        grown ? "TURNED_16" : null);
    }

    /** TE04 with its certificate. */
    void disabled(Person person, List<String> types, String level, LocalDate from) {
        String subgroup =
                switch (level) {
                    case "EXCEPTIONALLY_SEVERE" -> "TE0401";
                    case "SEVERE" -> "TE0402";
                    default -> "TE0403";
                };
        circumstance(person, "TE04", subgroup, from);
        certificate(person, types, level, from);
    }

    void certificate(Person person, List<String> types, String level, LocalDate from) {
        rows.add(
                "disability",
                "province_code, id, beneficiary_id, types, level, certificate_number, issued_on, issued_by, "
                        + "valid_from, valid_to",
                person.provinceCode(),
                next(person, "disability"),
                person.id(),
                types,
                level,
                String.format(Locale.ROOT, "%05d/GXN-KT", facts),
                from,
                "UBND cấp xã",
                from,
                null);
    }

    /** Every school year from nursery to upper secondary school, as far as it lies behind us. */
    void schooling(Person person) {
        int born = person.birthDate().getYear();
        if (person.age(today) >= 1) {
            school(person, "NURSERY", person.birthDate().plusMonths(12), september(born + 3));
        }
        school(person, "KINDERGARTEN", september(born + 3), september(born + 6));
        school(person, "PRIMARY", september(born + 6), september(born + 11));
        school(person, "LOWER_SECONDARY", september(born + 11), september(born + 15));
        school(person, "UPPER_SECONDARY", september(born + 15), september(born + 18));
        schoolRow(person, "COMPLETED", "UPPER_SECONDARY", null, september(born + 18), null);
    }

    void school(Person person, String level, LocalDate from, LocalDate to) {
        schoolRow(person, "ATTENDING", level, null, from, to.isAfter(today) ? null : to);
    }

    void schoolRow(Person person, String status, String level, String reason, LocalDate from, LocalDate to) {
        if (from.isAfter(today)) {
            return;
        }
        rows.add(
                "school_status",
                "province_code, id, beneficiary_id, status, level, reason, valid_from, valid_to",
                person.provinceCode(),
                next(person, "school"),
                person.id(),
                status,
                level,
                reason,
                from,
                to);
    }

    void carer(Person person, String relation, boolean woman) {
        rows.add(
                "carer",
                "province_code, id, beneficiary_id, full_name, relation, legal_guardian, valid_from, " + "valid_to",
                person.provinceCode(),
                next(person, "carer"),
                person.id(),
                people.names().relative(person.fullName(), person.ethnicGroup(), woman),
                relation,
                true,
                person.birthDate(),
                null);
    }

    void need(Person person, String kind, String category, String speaker, LocalDate on, String text, UUID activity) {
        rows.recordedOn(on)
                .add(
                        "need",
                        "province_code, id, beneficiary_id, kind, category, description, speaker, heard_on, "
                                + "activity_id",
                        person.provinceCode(),
                        next(person, "need"),
                        person.id(),
                        kind,
                        category,
                        text,
                        speaker,
                        on,
                        activity);
    }

    /** The next id in a person's file. */
    UUID next(Person person, String what) {
        return DemoIds.id(person.id() + "/" + what + "/" + facts++);
    }

    static LocalDate september(int year) {
        return LocalDate.of(year, 9, 1);
    }

    static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static List<String> texts(String... values) {
        return new ArrayList<>(List.of(values));
    }

    private static String address(Person person) {
        String district = person.place().districtName() == null
                ? ""
                : ", " + person.place().districtName();
        return person.hamlet() + ", " + person.place().name() + district;
    }

    /** Twelve digits: the province of birth registration (codes until 2025), century and sex, year, number. */
    private String identityNumber(Person person) {
        String province =
                person.place().districtCode() == null || !person.provinceCode().equals("15")
                        ? person.provinceCode()
                        : "10";
        int year = person.birthDate().getYear();
        int century = (year / 100 - 19) * 2 + (person.female() ? 1 : 0);
        return String.format(Locale.ROOT, "0%s%d%02d%06d", province, century, year % 100, 900_000 + identityNumbers++);
    }
}
