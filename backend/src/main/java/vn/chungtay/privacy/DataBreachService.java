package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.codelist.ParameterValue;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.ClockProducer;
import vn.chungtay.shared.time.Periods;

/** Writes down breaches, follows what becomes of them, and keeps the clock of the notice. */
@ApplicationScoped
class DataBreachService {
    private final DataBreachRepository breaches;
    private final DataBreachQueries queries;
    private final ProvinceDirectory provinces;
    private final PaperCodes codes;
    private final TimeLimits limits;
    private final Clock clock;

    DataBreachService(
            DataBreachRepository breaches,
            DataBreachQueries queries,
            ProvinceDirectory provinces,
            PaperCodes codes,
            TimeLimits limits,
            Clock clock) {
        this.breaches = breaches;
        this.queries = queries;
        this.provinces = provinces;
        this.codes = codes;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    DataBreachDetail find(DataBreachRequest said, AccessScope scope) {
        String province = provinces.of(said.provinceCode(), scope);
        requirePast(said.foundAt(), "/foundAt");
        LocalDate foundOn = said.foundAt().atZone(ClockProducer.VIET_NAM).toLocalDate();
        ParameterValue notice = limits.breachNotice(province, foundOn);
        DataBreach breach = DataBreach.found(
                said,
                province,
                codes.next(province, PaperKind.DATA_BREACH, foundOn.getYear()),
                said.foundAt().plus(Duration.ofHours(notice.value().longValueExact())),
                notice.legalBasis(),
                clock.instant(),
                scope.accountId());
        breaches.persistAndFlush(breach);
        return detail(breach.id(), scope);
    }

    @Transactional
    DataBreachDetail replace(UUID id, DataBreachRequest said, String ifMatch, AccessScope scope) {
        return change(id, scope, breach -> {
            ETags.requireMatch(ifMatch, breach.version());
            breach.correct(said, clock.instant(), scope.accountId());
        });
    }

    @Transactional
    DataBreachDetail notified(UUID id, BreachActs.Notification notice, AccessScope scope) {
        requirePast(notice.notifiedAt(), "/notifiedAt");
        return change(id, scope, breach -> breach.notified(notice, clock.instant(), scope.accountId()));
    }

    @Transactional
    DataBreachDetail close(UUID id, BreachActs.Closing closing, AccessScope scope) {
        Periods.requireNotFuture(closing.closedOn(), LocalDate.now(clock), "/closedOn");
        return change(id, scope, breach -> breach.close(closing, clock.instant(), scope.accountId()));
    }

    private DataBreachDetail change(UUID id, AccessScope scope, Consumer<DataBreach> act) {
        DataBreach breach = breaches.forChange(id, scope).orElseThrow(Problem::notFound);
        act.accept(breach);
        breaches.flush();
        return detail(id, scope);
    }

    private DataBreachDetail detail(UUID id, AccessScope scope) {
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    /** Clocks of two machines may differ by a moment. */
    private void requirePast(Instant at, String pointer) {
        if (at.isAfter(clock.instant().plus(1, ChronoUnit.MINUTES))) {
            throw Problem.rule(pointer, "IN_FUTURE", "Thời điểm này chưa tới", "This moment lies in the future");
        }
    }
}
