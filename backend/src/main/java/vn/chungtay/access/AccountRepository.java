package vn.chungtay.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> findByUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Notes a sign-in without a new version of the account: two people may sign in with one account at once. */
    void signedIn(UUID id, Instant now) {
        update("lastSignInAt = ?1 where id = ?2", now, id);
    }
}
