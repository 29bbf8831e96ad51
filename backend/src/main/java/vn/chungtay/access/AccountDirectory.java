package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes accounts for other parts of the product: the demonstration data, the first start. */
@ApplicationScoped
public class AccountDirectory {
    private final AccountRepository accounts;
    private final AccountDutyRepository duties;
    private final SetUpLinkRepository links;
    private final Clock clock;

    AccountDirectory(AccountRepository accounts, AccountDutyRepository duties, SetUpLinkRepository links, Clock clock) {
        this.accounts = accounts;
        this.duties = duties;
        this.links = links;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Makes an account with a password; a name that exists keeps what it has, only the password is set again. */
    @Transactional
    public UUID ensure(NewAccount wanted, String password) {
        Account account = accounts.findByUsername(wanted.username()).orElseGet(() -> made(wanted));
        account.choosePassword(PasswordHash.of(password), clock.instant());
        return account.id();
    }

    /** Makes an account without a password and answers the path of its one-time link, valid for a day. */
    @Transactional
    public String invite(NewAccount wanted) {
        return links.make(made(wanted).id(), null, clock.instant()).path();
    }

    private Account made(NewAccount wanted) {
        Account account = Account.create(wanted, clock.instant());
        accounts.persistAndFlush(account);
        duties.write(account);
        return account;
    }
}
