package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Copies what holds on the day of a hand-over into the receiving province's record. */
@ApplicationScoped
class HandoverRepository {
    private static final String GOES_ON = "f.province_code = :province AND f.beneficiary_id = :person"
            + " AND f.valid_from <= :on AND (f.valid_to IS NULL OR f.valid_to > :on)";

    private final Sql sql;

    HandoverRepository(Sql sql) {
        this.sql = sql;
    }

    /** Whether another province has taken over the record. */
    boolean isHandedOver(Beneficiary person) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM beneficiary b")
                                .where("b.former_province_code = :province AND b.former_id = :person")
                                .bind("province", person.provinceCode())
                                .bind("person", person.id()),
                        row -> true)
                .orElse(false);
    }

    /**
     * Circumstances (restricted ones too: they go on whoever records the move), disability, school, carers and the needs
     * nobody has answered, the identity number and the note. Periods begin on the day of the hand-over; papers keep their own dates.
     */
    void carryOver(Beneficiary from, Beneficiary to, LocalDate on, Instant now) {
        sql.execute(bound("""
                INSERT INTO beneficiary_confidential
                  (province_code, beneficiary_id, identity_number_sealed, identity_number_index, note)
                SELECT :toProvince, :to, f.identity_number_sealed, f.identity_number_index, f.note
                FROM beneficiary_confidential f""", from, to, on).where("f.province_code = :province AND f.beneficiary_id = :person"));
        copy(
                "circumstance",
                "group_code, subgroup_code, restricted, evidence_kind, evidence_number, evidence_date, decided_by, note",
                from,
                to,
                on,
                now);
        copy("disability", "types, level, certificate_number, issued_on, issued_by", from, to, on, null);
        copy("school_status", "status, level, school_name, grade, reason", from, to, on, null);
        copy("carer", "full_name, relation, phone, legal_guardian", from, to, on, null);
        sql.execute(bound("""
                INSERT INTO need (province_code, id, beneficiary_id, kind, category, description, speaker, heard_on,
                  priority, status, answer, created_at)
                SELECT :toProvince, uuidv7(), :to, f.kind, f.category, f.description, f.speaker, f.heard_on, f.priority,
                  f.status, f.answer, :now
                FROM need f""", from, to, on)
                .where("f.province_code = :province AND f.beneficiary_id = :person")
                .where("f.status IN ('OPEN', 'IN_PROGRESS') AND f.heard_on <= :on")
                .bind("now", now));
    }

    private void copy(String table, String columns, Beneficiary from, Beneficiary to, LocalDate on, Instant createdAt) {
        String more = createdAt == null ? "" : ", created_at";
        String values = columns.replaceAll("(\\w+)", "f.$1") + (createdAt == null ? "" : ", :now");
        Select copied = bound(
                        "INSERT INTO " + table + " (province_code, id, beneficiary_id, valid_from, " + columns + more
                                + ")\nSELECT :toProvince, uuidv7(), :to, :on, " + values + "\nFROM " + table + " f",
                        from,
                        to,
                        on)
                .where(GOES_ON);
        sql.execute(createdAt == null ? copied : copied.bind("now", createdAt));
    }

    private static Select bound(String statement, Beneficiary from, Beneficiary to, LocalDate on) {
        return Select.of(statement)
                .bind("toProvince", to.provinceCode())
                .bind("to", to.id())
                .bind("on", on)
                .bind("province", from.provinceCode())
                .bind("person", from.id());
    }
}
