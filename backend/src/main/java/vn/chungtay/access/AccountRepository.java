package vn.chungtay.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> findByUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** The account of a person whom the identity provider vouches for: known by issuer and subject, nothing else. */
    Optional<Account> findProvided(String issuer, String subject) {
        return find("providerIssuer = ?1 and providerSubject = ?2", issuer, subject)
                .firstResultOptional();
    }

    /** Lets one sign-in of a person wait for another, so that the first two make one account. */
    void lockProvided(String issuer, String subject) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:who, 0))) locked")
                .setParameter("who", issuer + " " + subject)
                .getSingleResult();
    }

    /** The account, locked until the end of the transaction, when an administrator of this scope keeps it. */
    Optional<Account> findForChange(UUID id, AccessScope scope) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(account ->
                        scope.provinceCode() == null || scope.provinceCode().equals(account.provinceCode()));
    }

    /** Accounts of one person that are not blocked. */
    List<Account> ofPerson(String email) {
        return list("email = ?1 and active", email);
    }

    /** Notes a sign-in without a new version of the account: two people may sign in with one account at once. */
    void signedIn(UUID id, Instant now) {
        update("lastSignInAt = ?1 where id = ?2", now, id);
    }
}
