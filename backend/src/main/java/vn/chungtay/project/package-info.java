/**
 * Programmes, projects (one row per phase), their components, budgets, indicators and the people they reach:
 * enrolments, service events and permanency plans.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A project has at most one owner and one status on any day; a hand-over changes the owner and nothing else.
 *   <li>{@code component.budget_amount} is the newest budget version, {@code component.disbursed_amount} what is posted
 *       and not reversed; the database keeps the second below the first, under concurrency too.
 *   <li>The actual of an indicator is computed from rows; it is typed in only where no rows exist (measure MANUAL).
 *   <li>Turns ({@code lượt}), persons and families are three units and never added.
 *   <li>Counts of years without names are legacy aggregates, flagged wherever they are added in.
 * </ul>
 *
 * <p>It must not know how money is paid (that is {@code disbursement}) nor how a person's record is kept; it refers to
 * people, households and organisations by id.
 */
package vn.chungtay.project;
