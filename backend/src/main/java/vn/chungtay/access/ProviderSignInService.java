package vn.chungtay.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.chungtay.oidc.Arrival;
import vn.chungtay.oidc.ProvidedPerson;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Lets in whom the identity provider vouches for. The account is known by issuer and subject, made at the first sign-in,
 * and brought up to date with the person's groups at every one. Who is in no group with a role, whose account is blocked
 * here, or whose duties must stay apart stays out.
 */
@ApplicationScoped
class ProviderSignInService {
    private static final Logger LOG = Logger.getLogger(ProviderSignInService.class);
    private static final String REASON = "Theo nhóm ở nơi cấp tài khoản";

    private final ProviderDirectory provider;
    private final GroupRoles roles;
    private final ProvidedAccounts names;
    private final AccountRepository accounts;
    private final AccountDutyRepository duties;
    private final AccountRules rules;
    private final SessionRepository sessions;
    private final UsageRepository usage;
    private final AuditTrail trail;
    private final Clock clock;

    ProviderSignInService(
            ProviderDirectory provider,
            GroupRoles roles,
            ProvidedAccounts names,
            AccountRepository accounts,
            AccountDutyRepository duties,
            AccountRules rules,
            SessionRepository sessions,
            UsageRepository usage,
            AuditTrail trail,
            Clock clock) {
        this.provider = provider;
        this.roles = roles;
        this.names = names;
        this.accounts = accounts;
        this.duties = duties;
        this.rules = rules;
        this.sessions = sessions;
        this.usage = usage;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a session and answers its token; one that the browser had before ends.
     *
     * @throws Problem 401 when the provider does not vouch for anybody, 403 when the person is not admitted
     */
    String signIn(Arrival arrival, Caller caller, String before) {
        ProvidedPerson person = provider.arrive(arrival);
        trail.by(null, names.username(person), null);
        List<Grant> grants = roles.grants(person.groups());
        QuarkusTransaction.requiringNew().run(() -> endWithoutGrant(person, grants));
        Grant grant = admitted(grants);
        if (person.email() == null) {
            throw notAdmitted(
                    "Nơi cấp tài khoản chưa cho biết thư điện tử đã được xác nhận của anh/chị.",
                    "The provider does not tell a checked e-mail address of yours.");
        }
        return QuarkusTransaction.requiringNew().call(() -> open(person, grant, caller, before));
    }

    /** Who lost the groups loses the sessions that are still open, too. */
    private void endWithoutGrant(ProvidedPerson person, List<Grant> grants) {
        if (grants.isEmpty()) {
            accounts.findProvided(person.issuer(), person.subject())
                    .ifPresent(account -> sessions.closeAll(account.id()));
        }
    }

    /** The first line of the table that fits, unless the groups give duties that must stay apart. */
    private static Grant admitted(List<Grant> grants) {
        for (Grant one : grants) {
            for (Grant other : grants) {
                if (!SeparationOfDuties.allows(one.role(), other.role())) {
                    throw notAdmitted(
                            "Các nhóm của anh/chị cho hai vai trò mà một người không được giữ cùng lúc.",
                            "Your groups give two roles that nobody may hold together.");
                }
            }
        }
        return grants.stream()
                .findFirst()
                .orElseThrow(() -> notAdmitted(
                        "Tài khoản của anh/chị chưa thuộc nhóm nào được dùng Chung Tay.",
                        "Your account is in no group that may use Chung Tay."));
    }

    private String open(ProvidedPerson person, Grant grant, Caller caller, String before) {
        accounts.lockProvided(person.issuer(), person.subject());
        Optional<Account> known = accounts.findProvided(person.issuer(), person.subject());
        NewAccount wanted =
                names.wanted(person, grant, known.map(Account::username).orElse(null));
        if (known.isPresent() && !known.get().active()) {
            throw notAdmitted("Tài khoản đang bị khóa ở Chung Tay.", "The account is blocked here.");
        }
        requireScope(wanted);
        rules.conflict(wanted.email(), wanted.role(), known.map(Account::id).orElse(null))
                .ifPresent(duty -> {
                    throw notAdmitted(
                            "Anh/chị có tài khoản khác; một người không được vừa " + duty.inVietnamese() + ".",
                            "You have another account; nobody holds both: " + duty.inWords() + ".");
                });
        Account account = known.orElseGet(() -> Account.provided(wanted, person, clock.instant()));
        trail.by(account.id(), account.username(), grant.role().name());
        trail.in(grant.provinceCode());
        keep(account, wanted, known.isEmpty());
        if (before != null) {
            sessions.close(before);
        }
        String session = sessions.open(account.id(), account.lastSignInAt(), caller);
        accounts.signedIn(account.id(), clock.instant());
        usage.signedIn();
        return session;
    }

    private void keep(Account account, NewAccount wanted, boolean fresh) {
        if (fresh) {
            accounts.persistAndFlush(account);
        } else if (account.describes(wanted)) {
            return;
        } else {
            account.describe(wanted);
            account.changed(null, REASON, clock.instant());
            accounts.flush();
        }
        duties.write(account);
    }

    /** A group may name a commune that was merged away since the table was written. */
    private void requireScope(NewAccount wanted) {
        try {
            rules.checkScope(wanted);
        } catch (Problem unknown) {
            LOG.warnf("CHUNGTAY_OIDC_ROLES gives %s a scope that does not exist today", wanted.role());
            throw notAdmitted(
                    "Nhóm của anh/chị được gắn với một đơn vị không còn. Hãy báo quản trị viên.",
                    "Your group is held to a unit that does not exist today. Tell the administrator.");
        }
    }

    private static Problem notAdmitted(String vietnamese, String english) {
        return Problem.of(ProblemCode.NOT_ADMITTED).detail(vietnamese, english);
    }
}
