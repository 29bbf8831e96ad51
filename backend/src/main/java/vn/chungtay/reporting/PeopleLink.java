package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The address of the list of people that a number stands for. */
final class PeopleLink {
    private static final String LIST = "/api/v1/beneficiaries?";

    private final PeopleFilter filter;
    private final Map<String, String> common = new LinkedHashMap<>();

    PeopleLink(PeopleFilter filter, LocalDate asOf) {
        this.filter = filter;
        common.put("asOf", asOf.toString());
        common.put("open", "true");
        put(filter.grouped() == Areas.AS_THEN ? "adminUnitThen" : "adminUnit", filter.adminUnit);
        put(
                "circumstance",
                filter.circumstance == null || filter.circumstance.isEmpty()
                        ? null
                        : String.join(",", filter.circumstance));
        put("hardship", filter.hardship);
        put("ageFrom", filter.youngest());
        put("ageTo", filter.oldest());
        put("sex", filter.sex);
        put("ethnicGroup", filter.ethnicGroup);
        put("schoolStatus", filter.schoolStatus);
        put("poverty", filter.poverty);
        put("facility", filter.facility);
        put("project", filter.project);
    }

    private void put(String parameter, Object value) {
        if (value != null) {
            common.put(parameter, value.toString());
        }
    }

    /** The list behind the totals. Where people without a value stand in no row, it names the rows' keys. */
    String total(List<String> keys) {
        Map<String, String> parameters = new LinkedHashMap<>(common);
        PeopleGrouping grouping = filter.grouping();
        if (grouping.leavesSomeOut()
                && !keys.isEmpty()
                && !(grouping == PeopleGrouping.circumstance && parameters.containsKey("circumstance"))) {
            parameters.put(
                    grouping.parameter(), keys.stream().filter(Objects::nonNull).collect(Collectors.joining(",")));
        }
        return address(parameters);
    }

    /** The list behind one row; null as key is the row of those the register says nothing about. */
    String row(String key) {
        PeopleGrouping grouping = filter.grouping();
        Map<String, String> parameters = new LinkedHashMap<>(common);
        if (key == null) {
            String gap = gap(grouping);
            if (gap == null) {
                return null;
            }
            parameters.put("dataQuality", gap);
        } else if (grouping == PeopleGrouping.ageBand) {
            AgeBand band = band(key);
            parameters.put(
                    "ageFrom",
                    String.valueOf(Math.max(band.from(), filter.youngest() == null ? 0 : filter.youngest())));
            parameters.put(
                    "ageTo", String.valueOf(Math.min(band.to(), filter.oldest() == null ? 150 : filter.oldest())));
        } else if (grouping.parameter().equals("adminUnit") && filter.grouped() == Areas.AS_THEN) {
            parameters.put("adminUnitThen", key);
        } else {
            parameters.put(grouping.parameter(), key);
        }
        return address(parameters);
    }

    AgeBand band(String key) {
        return (filter.ofSchoolAge() ? AgeBand.SCHOOL : AgeBand.GENERAL)
                .stream().filter(band -> band.key().equals(key)).findFirst().orElseThrow();
    }

    String unknown() {
        return filter.grouping() == PeopleGrouping.commune ? "UNRESOLVED" : "UNKNOWN";
    }

    private static String gap(PeopleGrouping grouping) {
        return switch (grouping) {
            case commune -> "UNRESOLVED_UNIT";
            case ageBand -> "NO_BIRTH_DATE";
            case schoolStatus -> "NO_SCHOOL_STATUS";
            case poverty -> "NO_POVERTY_STATUS";
            default -> null;
        };
    }

    private static String address(Map<String, String> parameters) {
        return LIST
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&"));
    }
}
