package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Keeps accounts. An administrator who is held to a province keeps those of the province; nobody changes the own
 * account, so that nobody raises the own rights. What is changed holds from the next request on.
 */
@ApplicationScoped
class AccountService {
    private final AccountRepository accounts;
    private final AccountDutyRepository duties;
    private final AccountRules rules;
    private final AccountQueries queries;
    private final SetUpLinkRepository links;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountDutyRepository duties,
            AccountRules rules,
            AccountQueries queries,
            SetUpLinkRepository links,
            SessionRepository sessions,
            SecondFactorRepository factors,
            Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.rules = rules;
        this.queries = queries;
        this.links = links;
        this.sessions = sessions;
        this.factors = factors;
        this.clock = clock;
    }

    @Transactional
    AccountDetail create(CreateAccountRequest request, AccessScope keeper) {
        NewAccount wanted = request.facts();
        rules.check(wanted, null, keeper);
        if (accounts.findByUsername(wanted.username()).isPresent()) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS)
                    .at("/username", "EXISTS", "Tên đăng nhập đã được dùng", "The username is taken");
        }
        Account account = Account.create(wanted, clock.instant());
        account.changed(keeper.accountId(), null, clock.instant());
        accounts.persistAndFlush(account);
        duties.write(account);
        return answer(account, keeper);
    }

    @Transactional
    AccountDetail replace(UUID id, UpdateAccountRequest request, String ifMatch, AccessScope keeper) {
        Account account = changeable(id, keeper);
        ETags.requireMatch(ifMatch, account.version());
        requireOwn(account);
        NewAccount wanted = request.facts(account.username());
        rules.check(wanted, id, keeper);
        account.describe(wanted);
        return changed(account, request.reason(), keeper);
    }

    /** Ends what the account can do: its sessions, its links, its sign-in. */
    @Transactional
    AccountDetail block(UUID id, ReasonRequest request, AccessScope keeper) {
        Account account = changeable(id, keeper);
        if (!account.active()) {
            throw conflict("Tài khoản đã bị khóa rồi.", "The account is blocked already.");
        }
        account.block(clock.instant());
        sessions.closeAll(id);
        links.voidAll(id, clock.instant());
        return changed(account, request.reason(), keeper);
    }

    @Transactional
    AccountDetail unblock(UUID id, ReasonRequest request, AccessScope keeper) {
        Account account = changeable(id, keeper);
        if (account.active()) {
            throw conflict("Tài khoản không bị khóa.", "The account is not blocked.");
        }
        rules.checkDuties(account.email(), account.role(), id);
        account.unblock();
        return changed(account, request.reason(), keeper);
    }

    /** A new one-time link to choose a password, first or again; links that were made before stop working. */
    @Transactional
    SetUpLink link(UUID id, AccessScope keeper) {
        Account account = changeable(id, keeper);
        if (!account.active()) {
            throw conflict("Tài khoản đang bị khóa.", "The account is blocked.");
        }
        requireOwn(account);
        return links.make(id, keeper.accountId(), clock.instant());
    }

    /** Devices of an account that are signed in. */
    List<SessionInfo> sessions(UUID id, AccessScope keeper) {
        UUID kept = queries.detail(id, keeper).orElseThrow(Problem::notFound).id();
        return sessions.of(kept, null);
    }

    @Transactional
    void endSessions(UUID id, AccessScope keeper) {
        sessions.closeAll(changeable(id, keeper).id());
    }

    /** Takes the second factor away from somebody who lost the phone; every device is signed out. */
    @Transactional
    AccountDetail resetSecondFactor(UUID id, ReasonRequest request, AccessScope keeper) {
        Account account = changeable(id, keeper);
        factors.remove(id);
        sessions.closeAll(id);
        return changed(account, request.reason(), keeper);
    }

    private Account changeable(UUID id, AccessScope keeper) {
        Account account = accounts.findForChange(id, keeper).orElseThrow(Problem::notFound);
        if (account.id().equals(keeper.accountId())) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Không ai tự đổi quyền của mình; hãy nhờ quản trị viên khác.",
                            "Nobody changes the own account; ask another administrator.");
        }
        return account;
    }

    private AccountDetail changed(Account account, String reason, AccessScope keeper) {
        account.changed(keeper.accountId(), reason, clock.instant());
        accounts.flush();
        duties.write(account);
        return answer(account, keeper);
    }

    private AccountDetail answer(Account account, AccessScope keeper) {
        return queries.detail(account.id(), keeper).orElseThrow();
    }

    /** Who a person is and what its groups give is changed at the identity provider; it has no password here. */
    private static void requireOwn(Account account) {
        if (account.isProvided()) {
            throw conflict(
                    "Tài khoản này do hệ thống đăng nhập của cơ quan cấp; hãy thay đổi ở đó. Ở đây chỉ khóa và mở khóa được.",
                    "The identity provider keeps this account; change it there. Here it can be blocked and unblocked.");
        }
    }

    private static Problem conflict(String vi, String en) {
        return Problem.of(ProblemCode.STATE_CONFLICT).detail(vi, en);
    }
}
