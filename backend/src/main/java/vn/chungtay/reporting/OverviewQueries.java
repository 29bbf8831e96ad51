package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chungtay.access.AccessScope;

/** Puts an overview together. */
@ApplicationScoped
class OverviewQueries {
    private final AreaRepository areas;
    private final OverviewPeopleQueries people;
    private final OverviewMoneyQueries money;
    private final OverviewWorkQueries work;
    private final Freshness freshness;
    private final Clock clock;

    OverviewQueries(
            AreaRepository areas,
            OverviewPeopleQueries people,
            OverviewMoneyQueries money,
            OverviewWorkQueries work,
            Freshness freshness,
            Clock clock) {
        this.areas = areas;
        this.people = people;
        this.money = money;
        this.work = work;
        this.freshness = freshness;
        this.clock = clock;
    }

    Overview of(OverviewFilter filter, AccessScope scope) {
        LocalDate asOf = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        AreaRepository.Area area = areas.find(filter.adminUnit, asOf).orElse(null);
        Cut cut = Cut.of(scope, area, asOf);
        YearMonth month = YearMonth.from(asOf);
        HeavyFigures heavy = freshness.of(cut, () -> compute(cut));
        OverviewPeopleQueries.Numbers numbers = heavy.people();
        return new Overview(
                asOf,
                cut.unit(),
                heavy.waiting(),
                new Overview.KeyFigures(
                        counts(cut, numbers.total()),
                        assisted(cut, numbers.total()),
                        heavy.funds(),
                        work.counts(cut, month)),
                numbers.circumstances(),
                heavy.projects(),
                cut.provinceCode() == null ? "PROVINCE" : "COMMUNE",
                numbers.areas().stream().map(counted -> area(cut, counted)).toList(),
                work.activities(cut, month),
                work.deadlines(cut));
    }

    private HeavyFigures compute(Cut cut) {
        List<Overview.ProjectMoney> projects = money.projects(cut);
        return new HeavyFigures(people.count(cut), projects, money.funds(cut, projects), work.waiting(cut));
    }

    private static Overview.People counts(Cut cut, OverviewPeopleQueries.Counted total) {
        return new Overview.People(
                total.persons(),
                total.memberships(),
                total.personsBefore(),
                total.membershipsBefore(),
                people(cut, SPECIAL));
    }

    private static Overview.Assisted assisted(Cut cut, OverviewPeopleQueries.Counted total) {
        return new Overview.Assisted(
                total.assisted(),
                Overview.rate(total.assisted(), total.persons()),
                total.assistedBefore(),
                Overview.rate(total.assistedBefore(), total.personsBefore()),
                people(cut, "assistedFrom=" + cut.asOf().minusYears(1).plusDays(1) + "&" + SPECIAL));
    }

    private static Overview.AreaCount area(Cut cut, OverviewPeopleQueries.Counted counted) {
        return new Overview.AreaCount(
                counted.code(),
                counted.name(),
                counted.latitude(),
                counted.longitude(),
                counted.persons(),
                people(cut.below(counted.code()), SPECIAL));
    }

    private static final String SPECIAL =
            "circumstance=TE01,TE02,TE03,TE04,TE05,TE06,TE07,TE08,TE09,TE10,TE11,TE12,TE13,TE14";

    /** The list of people of a cut, or null where the reader may not cut it that far. */
    static String people(Cut cut, String filters) {
        return cut.listOfPeople("/api/v1/beneficiaries?asOf=" + cut.asOf() + "&open=true&" + filters);
    }
}
