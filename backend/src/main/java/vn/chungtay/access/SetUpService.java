package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chungtay.shared.problem.Problem;

/** Lets a person choose the first password through the link that was handed over. */
@ApplicationScoped
class SetUpService {
    private final AccountRepository accounts;
    private final SetUpLinkRepository links;
    private final Clock clock;

    SetUpService(AccountRepository accounts, SetUpLinkRepository links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Uses the link up and keeps the password as a hash.
     *
     * @throws Problem 422 when the link is unknown, used or older than a day; which of them is not said
     */
    @Transactional
    void choosePassword(SetUpRequest request) {
        var account = links.use(request.token(), clock.instant())
                .orElseThrow(() -> Problem.rule(
                        "/token",
                        "LINK_NOT_VALID",
                        "Liên kết không còn dùng được, hãy xin liên kết mới",
                        "The link is no longer valid, ask for a new one"));
        accounts.findById(account).choosePassword(PasswordHash.of(request.password()), clock.instant());
    }
}
