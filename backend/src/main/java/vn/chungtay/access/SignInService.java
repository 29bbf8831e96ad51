package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Checks a password and opens a session. */
@ApplicationScoped
class SignInService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SignInThrottle throttle;
    private final AuditTrail trail;
    private final Clock clock;

    SignInService(
            AccountRepository accounts,
            SessionRepository sessions,
            SignInThrottle throttle,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers the token of a new session.
     *
     * @throws Problem 401, the same words whether the name or the password is wrong; 429 after repeated failures
     */
    @Transactional
    String signIn(SignInRequest request) {
        String username = request.username().toLowerCase(Locale.ROOT);
        throttle.check(username);
        Optional<Account> account =
                accounts.findByUsername(username).filter(found -> found.active() && found.passwordHash() != null);
        account.ifPresent(found -> {
            trail.by(found.id(), username, found.role().name());
            trail.in(found.provinceCode());
        });
        boolean matches = PasswordHash.matches(
                request.password(), account.map(Account::passwordHash).orElse(PasswordHash.OF_NOBODY));
        if (!matches || account.isEmpty()) {
            throttle.failed(username);
            throw Problem.of(ProblemCode.SIGN_IN_FAILED);
        }
        throttle.succeeded(username);
        accounts.signedIn(account.get().id(), clock.instant());
        return sessions.open(account.get().id());
    }

    void signOut(String token) {
        sessions.find(token).ifPresent(session -> {
            trail.by(session.accountId(), session.username(), session.role().name());
            trail.in(session.scope().provinceCode());
        });
        sessions.close(token);
    }
}
