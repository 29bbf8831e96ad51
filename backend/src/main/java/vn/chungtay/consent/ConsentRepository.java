package vn.chungtay.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Loads and saves consents, and looks up live ones for people that the caller has a right to ask about. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private final Sql sql;

    ConsentRepository(Sql sql) {
        this.sql = sql;
    }

    /** A consent of a person, held until the transaction ends: nobody publishes anything on it meanwhile. */
    Optional<Consent> hold(String provinceCode, UUID person, UUID id) {
        // FOR UPDATE, not the weaker lock that Hibernate would take: a foreign key that points here waits for it too
        sql.list(
                Select.of("SELECT k.id FROM consent k")
                        .where("k.province_code = :province AND k.id = :id")
                        .bind("province", provinceCode)
                        .bind("id", id)
                        .then("FOR UPDATE"),
                row -> row.uuid("id"));
        return find("provinceCode = ?1 and beneficiaryId = ?2 and id = ?3", provinceCode, person, id)
                .firstResultOptional();
    }

    /** The agreements of a person for these purposes that hold on that day or will later, in a fixed order. */
    List<UUID> standing(String provinceCode, UUID person, Set<ConsentPurpose> purposes, LocalDate day) {
        return sql.list(
                Select.of("SELECT k.id FROM consent k")
                        .where("k.province_code = :province AND k.beneficiary_id = :person")
                        .where("k.legal_basis = 'CONSENT' AND k.withdrawn_at IS NULL")
                        .where("k.purpose IN (:purposes) AND (k.valid_to IS NULL OR k.valid_to > :day)")
                        .bind("province", provinceCode)
                        .bind("person", person)
                        .bind("purposes", purposes.stream().map(Enum::name).toList())
                        .bind("day", day)
                        .then("ORDER BY k.id FOR UPDATE"),
                row -> row.uuid("id"));
    }

    /** The live consent of each of these people for a purpose; who has none is absent. */
    Map<UUID, UUID> live(String provinceCode, Collection<UUID> people, ConsentPurpose purpose, LocalDate day) {
        Map<UUID, UUID> live = new HashMap<>();
        if (!people.isEmpty()) {
            sql.list(
                            Select.of("SELECT k.beneficiary_id, k.id FROM consent k")
                                    .where("k.province_code = :province AND k.beneficiary_id IN (:people)")
                                    .where("k.purpose = :purpose AND consent_is_live(k, :day)")
                                    .bind("province", provinceCode)
                                    .bind("people", people)
                                    .bind("purpose", purpose.name())
                                    .bind("day", day),
                            row -> Map.entry(row.uuid("beneficiary_id"), row.uuid("id")))
                    .forEach(entry -> live.put(entry.getKey(), entry.getValue()));
        }
        return live;
    }
}
