package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.chungtay.codelist.ParameterDirectory;
import vn.chungtay.codelist.ParameterValue;
import vn.chungtay.codelist.WorkingDayDirectory;
import vn.chungtay.shared.problem.Problem;

/** By when the law wants something done: numbers from the dated parameters, days from the calendar of offices. */
@ApplicationScoped
class TimeLimits {
    private static final String NAME = "DATA_PROTECTION_TIME_LIMIT";

    private final ParameterDirectory parameters;
    private final WorkingDayDirectory workingDays;

    TimeLimits(ParameterDirectory parameters, WorkingDayDirectory workingDays) {
        this.parameters = parameters;
        this.workingDays = workingDays;
    }

    /** The days of a request, and the text that sets the longer of its terms. */
    record Dates(LocalDate replyDueOn, LocalDate dueOn, String legalBasis) {}

    /**
     * @param ofProcessor whether a processor or third party holds the data too; what is withdrawn, restricted or objected
     *     to takes 20 days instead of 15 then
     * @throws Problem 422 for a day before the law
     */
    Dates of(RightsRequestKind kind, boolean ofProcessor, String province, LocalDate receivedOn) {
        ParameterValue reply = limit("REQUEST_REPLY", province, receivedOn, "/receivedOn");
        ParameterValue term = limit(variant(kind, ofProcessor), province, receivedOn, "/receivedOn");
        return new Dates(
                workingDays.plus(receivedOn, reply.value().intValueExact()),
                workingDays.onOrAfter(receivedOn.plusDays(term.value().longValueExact())),
                term.legalBasis());
    }

    private static String variant(RightsRequestKind kind, boolean ofProcessor) {
        return switch (kind) {
            case ACCESS, RECTIFY -> "REQUEST_ACCESS_OR_RECTIFY";
            case DELETE -> "REQUEST_DELETE";
            case WITHDRAW, RESTRICT, OBJECT ->
                ofProcessor ? "REQUEST_WITHDRAW_THIRD_PARTY" : "REQUEST_WITHDRAW_OR_RESTRICT";
        };
    }

    /** The day by which a request has to be done after it was extended. */
    LocalDate extended(LocalDate dueOn, String province) {
        ParameterValue more = limit("REQUEST_EXTENSION", province, dueOn, "/reason");
        return workingDays.onOrAfter(dueOn.plusDays(more.value().longValueExact()));
    }

    /** Within how many hours the authority hears of a breach. */
    ParameterValue breachNotice(String province, LocalDate foundOn) {
        return limit("BREACH_NOTICE", province, foundOn, "/foundAt");
    }

    private ParameterValue limit(String variant, String province, LocalDate day, String pointer) {
        return parameters
                .find(NAME, variant, province, day)
                .orElseThrow(() -> Problem.rule(
                        pointer,
                        "NO_TIME_LIMIT",
                        "Chưa có quy định thời hạn cho ngày này",
                        "No time limit is known for this day"));
    }
}
