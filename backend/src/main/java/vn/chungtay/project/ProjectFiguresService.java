package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.type.Money;

/** Puts the parts of a project's figures together. */
@ApplicationScoped
class ProjectFiguresService {
    private final ProjectFiguresQueries figures;
    private final ProjectReachQueries reach;
    private final Clock clock;

    ProjectFiguresService(ProjectFiguresQueries figures, ProjectReachQueries reach, Clock clock) {
        this.figures = figures;
        this.reach = reach;
        this.clock = clock;
    }

    /** Figures as of a day, today when it is null. */
    ProjectFigures figures(UUID id, LocalDate day, AccessScope scope) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        ProjectFiguresQueries.Money project = figures.money(id, asOf, scope).orElseThrow(Problem::notFound);
        List<ProjectFiguresQueries.Actual> actuals = figures.indicators(project, asOf, scope);
        ProjectReachQueries.Lists lists = reach.lists(project, asOf, scope);
        ProjectReachQueries.Chain chain = reach.chain(project, asOf, scope);
        long approved = project.components().stream()
                .mapToLong(ProjectFiguresQueries.ComponentMoney::approved)
                .sum();
        long disbursed = project.components().stream()
                .mapToLong(ProjectFiguresQueries.ComponentMoney::disbursed)
                .sum();
        String currency = project.currency();
        return new ProjectFigures(
                project.id(),
                project.code(),
                project.name(),
                asOf,
                new Money(approved, currency),
                new Money(disbursed, currency),
                ProjectFigures.rate(disbursed, approved),
                project.owner(),
                components(project, asOf, scope),
                actuals.stream()
                        .filter(actual -> actual.projectId().equals(project.id()))
                        .map(ProjectFiguresQueries.Actual::indicator)
                        .toList(),
                quarters(project, figures.quarters(project, asOf, scope), approved),
                project.donors().stream()
                        .map(donor -> new ProjectFigures.Funding(donor.donor(), new Money(donor.approved(), currency)))
                        .toList(),
                lists.scholars(),
                lists.plans(),
                chain.reach(),
                chain.duration(),
                lowTargets(project.id(), actuals));
    }

    private List<ProjectFigures.ComponentFigures> components(
            ProjectFiguresQueries.Money project, LocalDate asOf, AccessScope scope) {
        Map<UUID, ProjectReachQueries.ComponentPeople> people = reach.components(project, asOf, scope);
        return project.components().stream()
                .map(component -> {
                    ProjectReachQueries.ComponentPeople reached = people.get(component.id());
                    return new ProjectFigures.ComponentFigures(
                            component.id(),
                            component.code(),
                            component.name(),
                            new Money(component.approved(), project.currency()),
                            new Money(component.disbursed(), project.currency()),
                            ProjectFigures.rate(component.disbursed(), component.approved()),
                            reached.turns(),
                            reached.persons(),
                            reached.outsideRemote(),
                            reached.families(),
                            reached.coverage());
                })
                .toList();
    }

    /** Plan and payments by quarter. Without a plan of its own the budget is spread evenly over the days of the phase. */
    private static List<ProjectFigures.Quarter> quarters(
            ProjectFiguresQueries.Money project, List<ProjectFiguresQueries.QuarterMoney> rows, long approved) {
        boolean explicit = rows.stream().anyMatch(row -> row.planned() != null);
        List<ProjectFigures.Quarter> quarters = new ArrayList<>();
        long plannedSoFar = 0;
        long disbursedSoFar = 0;
        for (ProjectFiguresQueries.QuarterMoney row : rows) {
            long planned = explicit
                    ? row.planned() == null ? 0 : row.planned()
                    : evenly(project, approved, row.start().plusMonths(3)) - evenly(project, approved, row.start());
            plannedSoFar += planned;
            disbursedSoFar += row.disbursed();
            quarters.add(new ProjectFigures.Quarter(
                    row.start().getYear(),
                    row.start().get(IsoFields.QUARTER_OF_YEAR),
                    new Money(planned, project.currency()),
                    new Money(row.disbursed(), project.currency()),
                    new Money(plannedSoFar, project.currency()),
                    new Money(disbursedSoFar, project.currency()),
                    row.owners()));
        }
        return quarters;
    }

    /** What an even spread has planned before a day. */
    private static long evenly(ProjectFiguresQueries.Money project, long approved, LocalDate before) {
        long days = ChronoUnit.DAYS.between(project.phaseFrom(), project.phaseTo()) + 1;
        long gone = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(project.phaseFrom(), before)));
        return BigInteger.valueOf(approved)
                .multiply(BigInteger.valueOf(gone))
                .divide(BigInteger.valueOf(days))
                .longValueExact();
    }

    /** A next phase that promises less than this one has reached is worth a look, and no more. */
    private static List<Warning> lowTargets(UUID project, List<ProjectFiguresQueries.Actual> actuals) {
        Map<String, Long> before = new HashMap<>();
        actuals.stream()
                .filter(actual -> !actual.projectId().equals(project)
                        && actual.indicator().actual() != null)
                .forEach(actual ->
                        before.put(actual.indicator().code(), actual.indicator().actual()));
        return actuals.stream()
                .filter(actual -> actual.projectId().equals(project))
                .map(ProjectFiguresQueries.Actual::indicator)
                .filter(indicator -> before.getOrDefault(indicator.code(), 0L) > indicator.target())
                .map(indicator -> Warning.of(
                        "/indicators/" + indicator.code(),
                        "TARGET_BELOW_PREVIOUS_ACTUAL",
                        "Chỉ tiêu thấp hơn kết quả của giai đoạn trước (" + before.get(indicator.code()) + ")",
                        "The target is below what the phase before reached (" + before.get(indicator.code()) + ")"))
                .toList();
    }
}
