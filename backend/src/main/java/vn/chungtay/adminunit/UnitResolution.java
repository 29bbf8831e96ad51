package vn.chungtay.adminunit;

import java.util.List;

/**
 * Which commune of today an address belongs to that was written with an earlier unit. Nothing is guessed: where the
 * unit was divided, or was wider than a commune, the candidates are given and somebody who knows the hamlet chooses.
 *
 * @param written the unit as it was written
 * @param candidates today's communes that hold a part of it, by code; exactly one when the answer is certain
 */
public record UnitResolution(AdminUnit written, List<AdminUnit> candidates) {

    /** Whether only one commune is possible. */
    public boolean isCertain() {
        return candidates.size() == 1;
    }

    /** Today's commune when only one is possible, else null. */
    public AdminUnit commune() {
        return isCertain() ? candidates.get(0) : null;
    }

    /** Code of today's commune when only one is possible, else null. */
    public String communeCode() {
        return isCertain() ? candidates.get(0).code() : null;
    }
}
