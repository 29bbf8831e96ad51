package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The numbers of legal texts, for calculations of other features. A law changes a number by adding a row, so a
 * calculation always says for which day it wants it.
 */
@ApplicationScoped
public class ParameterDirectory {
    private final ParameterQueries queries;

    ParameterDirectory(ParameterQueries queries) {
        this.queries = queries;
    }

    /**
     * The number that applies in a province on a day; what the province set itself wins over the national number.
     *
     * @param name such as {@code ASSISTANCE_STANDARD_LEVEL}
     * @param variant case within the parameter, such as {@code RURAL}; empty when there is only one
     * @param provinceCode 2 digits, or null for the national number
     * @return empty when no text known to the product sets a number for that day
     */
    public Optional<BigDecimal> value(String name, String variant, String provinceCode, LocalDate date) {
        return find(name, variant, provinceCode, date).map(ParameterValue::value);
    }

    /** As {@link #value}, with the unit, the legal basis and whether it was checked. */
    public Optional<ParameterValue> find(String name, String variant, String provinceCode, LocalDate date) {
        return queries.find(name, variant, provinceCode, date);
    }
}
