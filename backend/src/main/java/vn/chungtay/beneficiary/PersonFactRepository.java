package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Loads and saves the dated facts of a person that was found within the scope before. */
@ApplicationScoped
class PersonFactRepository {
    private final EntityManager entities;
    private final Sql sql;

    PersonFactRepository(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    <T extends PersonFact> Optional<T> find(Class<T> type, Beneficiary person, UUID id) {
        return entities.createQuery(
                        "from " + type.getSimpleName()
                                + " where provinceCode = :province and beneficiaryId = :person and id = :id",
                        type)
                .setParameter("province", person.provinceCode())
                .setParameter("person", person.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Writes at once, so that the database's verdict on overlaps comes before the answer. */
    <T extends PersonFact> T save(T fact) {
        entities.persist(fact);
        entities.flush();
        return fact;
    }

    void flush() {
        entities.flush();
    }

    /** Whether a disability certificate with a number covers that day. */
    boolean hasDisabilityCertificate(Beneficiary person, LocalDate day) {
        return sql.one(
                        dated("SELECT 1 AS found\nFROM disability f", person, day)
                                .where("f.certificate_number IS NOT NULL"),
                        row -> true)
                .orElse(false);
    }

    /** Poverty status of the household the person belongs to on that day, when it is known. */
    Optional<String> povertyStatus(Beneficiary person, LocalDate day) {
        return sql.one(
                dated(
                        "SELECT p.status\nFROM household_member f JOIN household_poverty p"
                                + " ON p.province_code = f.province_code AND p.household_id = f.household_id"
                                + " AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)",
                        person,
                        day),
                row -> row.text("status"));
    }

    boolean inCircumstance(Beneficiary person, String group, LocalDate day) {
        return sql.one(
                        dated("SELECT 1 AS found\nFROM circumstance f", person, day)
                                .where("f.group_code = :group")
                                .bind("group", group),
                        row -> true)
                .orElse(false);
    }

    private static Select dated(String head, Beneficiary person, LocalDate day) {
        return Select.of(head)
                .where("f.province_code = :province AND f.beneficiary_id = :person")
                .where("f.valid_from <= :day AND (f.valid_to IS NULL OR f.valid_to > :day)")
                .bind("province", person.provinceCode())
                .bind("person", person.id())
                .bind("day", day);
    }

    /** The residence that is open now. */
    Optional<Residence> openResidence(Beneficiary person) {
        return open(Residence.class, person);
    }

    /** Where the child stands with school now. */
    Optional<SchoolStatus> openSchoolStatus(Beneficiary person) {
        return open(SchoolStatus.class, person);
    }

    private <T> Optional<T> open(Class<T> type, Beneficiary person) {
        return entities.createQuery(
                        "from " + type.getSimpleName()
                                + " where provinceCode = :province and beneficiaryId = :person and validTo is null",
                        type)
                .setParameter("province", person.provinceCode())
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    /** Ends the open circumstances of a person whose record closes, none of them before it began. */
    void closeCircumstances(Beneficiary person, LocalDate on, String reason) {
        sql.execute(Select.of("""
                        UPDATE circumstance
                        SET valid_to = greatest(CAST(:on AS date), valid_from + 1), closing_reason = :reason,
                            version = version + 1""")
                .where("province_code = :province AND beneficiary_id = :person AND valid_to IS NULL")
                .bind("on", on)
                .bind("reason", reason)
                .bind("province", person.provinceCode())
                .bind("person", person.id()));
    }

    boolean isInFacility(Beneficiary person) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM stay f")
                                .where(
                                        "f.province_code = :province AND f.beneficiary_id = :person AND f.valid_to IS NULL")
                                .bind("province", person.provinceCode())
                                .bind("person", person.id()),
                        row -> true)
                .orElse(false);
    }

    /** Whether an organisation works in a province; national ones work everywhere. */
    boolean organisationOf(UUID organisation, String provinceCode) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM organisation o")
                                .where("o.id = :organisation AND coalesce(o.province_code, :province) = :province")
                                .bind("organisation", organisation)
                                .bind("province", provinceCode),
                        row -> true)
                .orElse(false);
    }
}
