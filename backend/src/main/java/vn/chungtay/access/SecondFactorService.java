package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Secrets;

/** Sets up the second factor of an account, asks for its codes, and takes it away. */
@ApplicationScoped
class SecondFactorService {
    private static final int RECOVERY_CODES = 10;

    /** 80 bits each, sixteen letters: too many to be found from their hashes. */
    private static final int RECOVERY_BYTES = 10;

    private final SecondFactorRepository factors;
    private final AuthenticatorCodes codes;
    private final SecondFactorRule rule;
    private final SignInThrottle throttle;
    private final PasswordService passwords;
    private final Clock clock;

    SecondFactorService(
            SecondFactorRepository factors,
            AuthenticatorCodes codes,
            SecondFactorRule rule,
            SignInThrottle throttle,
            PasswordService passwords,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.rule = rule;
        this.throttle = throttle;
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean isOn(UUID account) {
        return factors.find(account).filter(kept -> kept.confirmedAt() != null).isPresent();
    }

    OwnSecondFactor describe(SignedIn me) {
        boolean on = isOn(me.accountId());
        return new OwnSecondFactor(
                rule.state(me.role(), on, me.session().provided()),
                !me.session().provided() && rule.mustHave(me.role()),
                on ? factors.codesLeft(me.accountId()) : 0);
    }

    /** A new secret, in place of one that was not confirmed. */
    @Transactional
    SecondFactorProposal propose(SignedIn me) {
        if (me.session().provided()) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Xác thực hai bước của tài khoản này do nơi cấp tài khoản đảm nhận.",
                            "The second factor of this account is a matter of the identity provider.");
        }
        byte[] secret = codes.newSecret();
        if (!factors.propose(me.accountId(), codes.seal(secret, me.accountId()), clock.instant())) {
            throw alreadyOn();
        }
        return SecondFactorProposal.of(secret, me.username());
    }

    /**
     * The first code of the app: from now on signing in asks for one.
     *
     * @throws Problem 422 when the code is wrong, 429 after repeated failures
     */
    RecoveryCodes confirm(String code, SignedIn me) {
        List<SignInKey> keys = SignInKey.ofAccount(me.accountId().toString());
        throttle.check(keys);
        SecondFactorRepository.Kept kept = factors.find(me.accountId())
                .orElseThrow(() -> Problem.of(ProblemCode.STATE_CONFLICT)
                        .detail("Hãy quét mã QR trước.", "Ask for a secret first."));
        if (kept.confirmedAt() != null) {
            throw alreadyOn();
        }
        OptionalLong step = codes.stepOf(digits(code), codes.open(kept.secret(), me.accountId()));
        if (step.isEmpty()) {
            throttle.failed(keys);
            throw Problem.rule(
                    "/code",
                    "WRONG_CODE",
                    "Mã chưa đúng; hãy nhập mã đang hiện trên ứng dụng",
                    "The code is wrong; type the one the app shows now");
        }
        return confirmed(me.accountId(), step.getAsLong());
    }

    @Transactional
    RecoveryCodes confirmed(UUID account, long step) {
        factors.useStep(account, step);
        factors.confirm(account, clock.instant());
        return freshCodes(account);
    }

    /** Whether the code is one of now, or a recovery code; either is used up by this. */
    @Transactional
    boolean accepts(UUID account, String code) {
        byte[] secret = codes.open(factors.find(account).orElseThrow().secret(), account);
        OptionalLong step = codes.stepOf(digits(code), secret);
        return step.isPresent()
                ? factors.useStep(account, step.getAsLong())
                : factors.useCode(account, Secrets.hash(letters(code)), clock.instant());
    }

    /** New recovery codes; the old ones stop working. */
    RecoveryCodes renewCodes(String password, SignedIn me) {
        passwords.requirePassword(password, "/password", me);
        if (!isOn(me.accountId())) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Chưa bật xác thực hai bước.", "The second factor is not set up.");
        }
        return freshCodes(me.accountId());
    }

    /** Takes the own second factor away, where the role does not need it. */
    void remove(String password, SignedIn me) {
        if (rule.mustHave(me.role())) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Vai trò này bắt buộc xác thực hai bước. Khi đổi điện thoại, nhờ quản trị viên đặt lại.",
                            "The role must have a second factor. With a new phone, ask an administrator to reset it.");
        }
        passwords.requirePassword(password, "/password", me);
        reset(me.accountId());
    }

    @Transactional
    void reset(UUID account) {
        factors.remove(account);
    }

    @Transactional
    RecoveryCodes freshCodes(UUID account) {
        List<String> fresh = Stream.generate(() -> new Base32().encodeToString(Secrets.bytes(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceCodes(account, fresh.stream().map(Secrets::hash).toList());
        return new RecoveryCodes(fresh.stream()
                .map(code -> code.replaceAll("(.{4})(?!$)", "$1-"))
                .toList());
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    /** As the code was made, however it was typed. */
    private static String letters(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    private static Problem alreadyOn() {
        return Problem.of(ProblemCode.STATE_CONFLICT)
                .detail("Xác thực hai bước đã bật.", "The second factor is set up already.");
    }
}
