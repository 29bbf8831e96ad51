package vn.chungtay.adminunit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One unit as it was on a day, with where it came from and what became of it.
 *
 * @param unit the state in force that day
 * @param aliasCode a code that an official list printed for the same unit, or null
 * @param legalBasis the text that made this state
 * @param ancestors units above, nearest first
 * @param history everything its code stood for at this level, oldest first: 15 was Yên Bái and is Lào Cai
 * @param predecessors earlier states it took over, latest first
 * @param successors later states on the way to today, earliest first
 */
@Schema(description = "An administrative unit with its history")
public record AdminUnitDetail(
        AdminUnitSummary unit,
        @Schema(examples = "06970") String aliasCode,
        @Schema(examples = "237/NQ-UBTVQH16") String legalBasis,
        @Schema(examples = "2026-11-22") LocalDate asOf,
        List<AdminUnitSummary> ancestors,
        List<AdminUnitSummary> history,
        List<Related> predecessors,
        List<Related> successors) {

    /** Another state, and whether it holds or gave all of the territory. */
    @Schema(name = "RelatedAdminUnit")
    public record Related(
            @Schema(description = "FULL: the whole territory; PARTIAL: the territory was divided")
            SuccessionPart part,

            AdminUnitSummary unit) {

        static Related of(Successor successor) {
            return new Related(successor.part(), AdminUnitSummary.of(successor.unit()));
        }
    }

    static AdminUnitDetail of(AdminUnit unit, LocalDate asOf, AdminUnitDirectory units) {
        return new AdminUnitDetail(
                AdminUnitSummary.of(unit),
                unit.aliasCode(),
                unit.legalBasis(),
                asOf,
                units.ancestors(unit, asOf).stream().map(AdminUnitSummary::of).toList(),
                units.history(unit.level(), unit.code()).stream()
                        .map(AdminUnitSummary::of)
                        .toList(),
                units.earlierStates(unit).stream().map(Related::of).toList(),
                units.laterStates(unit).stream().map(Related::of).toList());
    }
}
