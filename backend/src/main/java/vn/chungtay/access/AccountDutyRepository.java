package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Which side of which duty an account puts its person on, so that the database refuses both sides in one hand. */
@ApplicationScoped
class AccountDutyRepository {
    private final Sql sql;

    AccountDutyRepository(Sql sql) {
        this.sql = sql;
    }

    /** Writes down the duties of an account as it is now: none when it is blocked or nobody's. */
    void write(Account account) {
        sql.execute(Select.of("DELETE FROM account_duty")
                .where("account_id = :account")
                .bind("account", account.id()));
        if (!account.active() || account.email() == null) {
            return;
        }
        for (SeparationOfDuties duty : SeparationOfDuties.values()) {
            if (duty.isOneOf(account.role())) {
                add(account.id(), account.email(), duty, 1);
            }
            if (duty.isOtherOf(account.role())) {
                add(account.id(), account.email(), duty, 2);
            }
        }
    }

    private void add(UUID account, String person, SeparationOfDuties duty, int side) {
        sql.execute(Select.of(
                        "INSERT INTO account_duty (account_id, person, duty, side) VALUES (:account, :person, :duty, :side)")
                .bind("account", account)
                .bind("person", person)
                .bind("duty", duty.name())
                .bind("side", (short) side));
    }
}
