package vn.chungtay.reporting;

import java.util.List;

/**
 * The numbers of an overview that take a look at every person and payment of an area. They name nobody.
 *
 * @param people counts of people, by area and circumstance
 * @param projects budget against disbursed of the projects that run
 * @param funds the sums of those
 * @param waiting how much waits to be done
 */
record HeavyFigures(
        OverviewPeopleQueries.Numbers people,
        List<Overview.ProjectMoney> projects,
        Overview.Funds funds,
        List<Overview.Waiting> waiting) {}
