package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;

/** Keeps which session has opened whose restricted circumstances. */
@ApplicationScoped
class RestrictedAccessRepository {
    private final Sql sql;

    RestrictedAccessRepository(Sql sql) {
        this.sql = sql;
    }

    void add(String provinceCode, UUID person, UUID account, UUID session, Instant from, Instant until) {
        sql.execute(Select.of("""
                        INSERT INTO restricted_access
                          (province_code, id, beneficiary_id, account_id, session_id, opened_at, open_until)
                        VALUES (:province, :id, :person, :account, :session, :from, :until)""")
                .bind("province", provinceCode)
                .bind("id", Ids.next())
                .bind("person", person)
                .bind("account", account)
                .bind("session", session)
                .bind("from", from)
                .bind("until", until));
    }
}
