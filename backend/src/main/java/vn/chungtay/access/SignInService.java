package vn.chungtay.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Checks a password and opens a session. No transaction is open while a password is computed or a failure is counted. */
@ApplicationScoped
class SignInService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SignInThrottle throttle;
    private final PasswordGate passwords;
    private final KnownDevice devices;
    private final SecondFactorService factors;
    private final UsageRepository usage;
    private final ProviderDirectory provider;
    private final AuditTrail trail;
    private final Clock clock;

    SignInService(
            AccountRepository accounts,
            SessionRepository sessions,
            SignInThrottle throttle,
            PasswordGate passwords,
            KnownDevice devices,
            SecondFactorService factors,
            UsageRepository usage,
            ProviderDirectory provider,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.devices = devices;
        this.factors = factors;
        this.usage = usage;
        this.provider = provider;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a browser is given.
     *
     * @param session token of the new session, for its cookie
     * @param device by which the browser is known again, for its cookie
     */
    record Opened(String session, String device) {}

    /**
     * Opens a session; one that the browser had before ends, so that nobody can plant a session.
     *
     * @param device cookie of the browser, null when it has none
     * @param before token of the session the browser had, null when it had none
     * @throws Problem 401, the same words whether the name or the password is wrong; 429 after repeated failures
     */
    Opened signIn(SignInRequest request, Caller caller, String device, String before) {
        if (!provider.localAccountsAllowed()) {
            throw Problem.of(ProblemCode.LOCAL_SIGN_IN_OFF);
        }
        String username = request.username().toLowerCase(Locale.ROOT);
        if (device == null) {
            throttle.checkPlace(caller.network());
        }
        Optional<Account> account =
                accounts.findByUsername(username).filter(found -> found.active() && found.passwordHash() != null);
        account.ifPresent(found -> {
            trail.by(found.id(), username, found.role().name());
            trail.in(found.provinceCode());
        });
        boolean known = account.isPresent() && devices.knows(device, account.get());
        List<SignInKey> keys = known ? SignInKey.ofDevice(device) : SignInKey.ofStranger(username, caller.network());
        throttle.check(keys);
        String hash = account.map(Account::passwordHash).orElse(PasswordHash.OF_NOBODY);
        boolean matches = passwords.matches(request.password(), hash, known);
        if (!matches || account.isEmpty()) {
            throttle.failed(keys);
            throw Problem.of(ProblemCode.SIGN_IN_FAILED);
        }
        if (factors.isOn(account.get().id())) {
            requireCode(request.code(), account.get().id(), keys);
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> open(account.get(), keys, caller, known ? device : null, before));
    }

    private void requireCode(String code, UUID account, List<SignInKey> keys) {
        if (code == null || code.isBlank()) {
            throw Problem.of(ProblemCode.SECOND_FACTOR_NEEDED);
        }
        if (!factors.accepts(account, code)) {
            throttle.failed(keys);
            throw Problem.of(ProblemCode.SECOND_FACTOR_FAILED);
        }
    }

    private Opened open(Account account, List<SignInKey> keys, Caller caller, String device, String before) {
        throttle.succeeded(keys);
        if (before != null) {
            sessions.close(before);
        }
        String session = sessions.open(account.id(), account.lastSignInAt(), caller);
        accounts.signedIn(account.id(), clock.instant());
        usage.signedIn();
        return new Opened(session, device == null ? devices.cookie(account) : device);
    }

    /** Ends a session; answers whether the identity provider had vouched for its person. */
    boolean signOut(String token) {
        Optional<SignedIn> signedIn = sessions.find(token);
        signedIn.ifPresent(session -> {
            trail.by(session.accountId(), session.username(), session.role().name());
            trail.in(session.scope().provinceCode());
        });
        sessions.close(token);
        return signedIn.filter(session -> session.session().provided()).isPresent();
    }
}
