package vn.chungtay.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;

/** Loads and saves requests, and the restrictions that follow from them. */
@ApplicationScoped
class RightsRequestRepository implements PanacheRepositoryBase<RightsRequest, UUID> {
    private final Sql sql;

    RightsRequestRepository(Sql sql) {
        this.sql = sql;
    }

    /** The request, kept from others until the transaction ends: its steps follow each other. */
    Optional<RightsRequest> forChange(UUID id, AccessScope scope) {
        if (!scope.actsForProvinces()) {
            return Optional.empty();
        }
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(request -> scope.coversProvince(request.provinceCode()));
    }

    boolean isRestricted(String province, UUID person) {
        return sql.one(
                        Select.of("SELECT 1 AS found FROM processing_restriction h")
                                .where("h.province_code = :province AND h.beneficiary_id = :person")
                                .where("h.lifted_on IS NULL")
                                .bind("province", province)
                                .bind("person", person),
                        row -> true)
                .orElse(false);
    }

    /** From now on the person's record stands still. */
    void restrict(RightsRequest request, LocalDate since, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO processing_restriction (province_code, id, beneficiary_id, request_id, since,
                            created_at, created_by)
                        VALUES (:province, :id, :person, :request, :since, :now, :account)""")
                .bind("province", request.provinceCode())
                .bind("id", Ids.next())
                .bind("person", request.beneficiaryId())
                .bind("request", request.id())
                .bind("since", since)
                .bind("now", now)
                .bind("account", account));
    }

    /** @return whether there was an open restriction of this request */
    boolean lift(RightsRequest request, LocalDate on, String reason) {
        return sql.execute(Select.of("UPDATE processing_restriction SET lifted_on = :on, lifting_reason = :reason")
                        .where("province_code = :province AND request_id = :request AND lifted_on IS NULL")
                        .bind("on", on)
                        .bind("reason", reason)
                        .bind("province", request.provinceCode())
                        .bind("request", request.id()))
                == 1;
    }

    boolean isAnonymised(String province, UUID person) {
        return sql.one(
                        Select.of("SELECT 1 AS found FROM beneficiary b")
                                .where("b.province_code = :province AND b.id = :person")
                                .where("b.anonymised_on IS NOT NULL")
                                .bind("province", province)
                                .bind("person", person),
                        row -> true)
                .orElse(false);
    }
}
