package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chungtay.shared.problem.Problem;

/** Lets people choose passwords: through a one-time link, or knowing the one they have. */
@ApplicationScoped
class PasswordService {
    private final AccountRepository accounts;
    private final SetUpLinkRepository links;
    private final SessionRepository sessions;
    private final SignInThrottle throttle;
    private final PasswordGate passwords;
    private final PasswordRule rule;
    private final Clock clock;

    PasswordService(
            AccountRepository accounts,
            SetUpLinkRepository links,
            SessionRepository sessions,
            SignInThrottle throttle,
            PasswordGate passwords,
            PasswordRule rule,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Uses the link up, keeps the password as a hash and ends the sessions of the account.
     *
     * @throws Problem 422 when the link is unknown, used or over, which of them is not said; or when the password is
     *     easily guessed, and then the link stays
     */
    @Transactional
    void choose(SetUpRequest request) {
        Account account = links.use(request.token(), clock.instant())
                .map(id -> accounts.findById(id))
                .orElseThrow(() -> Problem.rule(
                        "/token",
                        "LINK_NOT_VALID",
                        "Liên kết không còn dùng được, hãy xin liên kết mới",
                        "The link is no longer valid, ask for a new one"));
        rule.check("/password", request.password(), account);
        account.choosePassword(PasswordHash.of(request.password()), clock.instant());
        sessions.closeAll(account.id());
    }

    /**
     * Changes the own password and ends the other sessions.
     *
     * @throws Problem 422 when the old one is wrong or the new one is easily guessed; 429 after repeated failures
     */
    void change(ChangePasswordRequest request, SignedIn me) {
        requirePassword(request.currentPassword(), "/currentPassword", me);
        keep(request.newPassword(), me);
    }

    /** Asks once more for the password of somebody who is signed in: the browser may have been left alone. */
    void requirePassword(String password, String pointer, SignedIn me) {
        List<SignInKey> keys = SignInKey.ofAccount(me.accountId().toString());
        throttle.check(keys);
        Account account = accounts.findById(me.accountId());
        String hash = account.passwordHash() == null ? PasswordHash.OF_NOBODY : account.passwordHash();
        if (!passwords.matches(password, hash, true)) {
            throttle.failed(keys);
            throw Problem.rule(pointer, "WRONG_PASSWORD", "Mật khẩu chưa đúng", "The password is wrong");
        }
        throttle.succeeded(keys);
    }

    @Transactional
    void keep(String password, SignedIn me) {
        Account account = accounts.findById(me.accountId());
        rule.check("/newPassword", password, account);
        account.choosePassword(PasswordHash.of(password), clock.instant());
        sessions.closeOthers(me.accountId(), me.session().id());
    }
}
