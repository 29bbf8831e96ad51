package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.sealedfield.IdentityNumberSql;
import vn.chungtay.shared.time.ClockProducer;
import vn.chungtay.visibility.Visibility;

/** Turns a filter into conditions on {@code beneficiary b}, never wider than the scope. */
@ApplicationScoped
class BeneficiaryConditions {
    private static final String IN_FORCE =
            "%1$s.valid_from <= :asOf AND (%1$s.valid_to IS NULL OR %1$s.valid_to > :asOf)";
    private static final String OF_PERSON = "%1$s.province_code = b.province_code AND %1$s.beneficiary_id = b.id";
    private static final String OF_POVERTY = "EXISTS (SELECT 1 FROM household_member hm JOIN household_poverty hp"
            + " ON hp.province_code = hm.province_code AND hp.household_id = hm.household_id WHERE "
            + OF_PERSON.formatted("hm") + " AND " + IN_FORCE.formatted("hm") + " AND " + IN_FORCE.formatted("hp")
            + " AND %s)";
    private static final String ASSISTED = Stream.of(
                    "service_event hf WHERE %s AND hf.happened_on",
                    "disbursement hf WHERE %s AND hf.status = 'POSTED' AND hf.paid_on",
                    "activity_recipient hf WHERE %s AND hf.received_on")
            .map(help -> "EXISTS (SELECT 1 FROM " + help.formatted(OF_PERSON.formatted("hf"))
                    + " BETWEEN :assistedFrom AND :asOf)")
            .collect(Collectors.joining(" OR "));
    private static final int STALE_MONTHS = 12;

    private final AreaDirectory areas;
    private final BeneficiarySearch search;
    private final Clock clock;

    BeneficiaryConditions(AreaDirectory areas, BeneficiarySearch search, Clock clock) {
        this.areas = areas;
        this.search = search;
        this.clock = clock;
    }

    LocalDate asOf(BeneficiaryFilter filter) {
        return filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
    }

    /** Adds scope and filter; the statement's head uses {@code :asOf}, which is bound here. */
    Select apply(Select people, BeneficiaryFilter filter, AccessScope scope) {
        LocalDate asOf = asOf(filter);
        Visibility.of(scope).onlyPeople(people, "b").bind("asOf", asOf);
        if (scope.pseudonymised()) {
            refuseWhatIdentifies(filter);
        }
        areas.restrict(people, "b", filter.adminUnit, asOf);
        equal(people, filter);
        boolean oneForAll = search.restrict(people, filter.q, scope);
        int planned = people.conditions();
        then(people, filter);
        self(people, filter, scope, asOf);
        circumstances(people, filter, scope);
        school(people, filter);
        stays(people, filter);
        household(people, filter, scope);
        people.whereGiven(ASSISTED, "assistedFrom", filter.assistedFrom);
        // no range: the same plan fits whatever is asked for
        return oneForAll && people.conditions() == planned ? people.plannedOnce() : people;
    }

    /** What a partner may not see must not be found out by filtering either. */
    private static void refuseWhatIdentifies(BeneficiaryFilter filter) {
        boolean ethnic = given(filter.ethnicGroup) != null;
        if (ethnic || filter.facility != null || chosen(filter.identityState) || chosen(filter.dataQuality)) {
            throw Problem.parameter(
                    ethnic
                            ? "ethnicGroup"
                            : filter.facility != null
                                    ? "facility"
                                    : chosen(filter.identityState) ? "identityState" : "dataQuality",
                    "NOT_AVAILABLE",
                    "Tài khoản đối tác xem trẻ em theo mã, không lọc được theo điều kiện này",
                    "Partner accounts see children under a code and cannot filter by this");
        }
    }

    private static void then(Select people, BeneficiaryFilter filter) {
        if (Boolean.TRUE.equals(filter.open)) {
            people.where("b.closed_on IS NULL OR b.closed_on > :asOf")
                    .where("b.birth_date IS NULL OR b.birth_date <= :asOf");
        } else if (Boolean.FALSE.equals(filter.open)) {
            people.where("b.closed_on <= :asOf OR b.birth_date > :asOf");
        }
        if (filter.adminUnitThen != null) {
            String unit = filter.adminUnitThen.length() == 2
                    ? "u.province_code = :unitThen"
                    : "u.code = :unitThen OR u.parent_code = :unitThen";
            people.where("EXISTS (SELECT 1 FROM (SELECT 1) one LEFT JOIN residence r ON " + OF_PERSON.formatted("r")
                            + " AND " + IN_FORCE.formatted("r")
                            + " JOIN LATERAL unit_then(coalesce(r.written_unit_id, b.written_unit_id),"
                            + " coalesce(r.commune_code, b.commune_code), :asOf) u ON TRUE WHERE " + unit + ")")
                    .bind("unitThen", filter.adminUnitThen);
        }
    }

    private static void equal(Select people, BeneficiaryFilter filter) {
        people.whereGiven("b.sex IN (:sexes)", "sexes", names(filter.sex))
                .whereGiven("b.ethnic_group IN (:ethnicGroups)", "ethnicGroups", given(filter.ethnicGroup))
                .whereGiven("b.status IN (:statuses)", "statuses", names(filter.status))
                .whereGiven("b.identity_state IN (:identityStates)", "identityStates", names(filter.identityState));
    }

    private void self(Select people, BeneficiaryFilter filter, AccessScope scope, LocalDate asOf) {
        String born = scope.pseudonymised() ? "CAST(date_trunc('year', b.birth_date) AS date)" : "b.birth_date";
        people.whereGiven(born + " >= :bornFrom", "bornFrom", filter.bornFrom)
                .whereGiven(born + " <= :bornTo", "bornTo", filter.bornTo)
                .whereGiven(
                        born + " <= :oldEnough",
                        "oldEnough",
                        filter.ageFrom == null ? null : asOf.minusYears(filter.ageFrom))
                .whereGiven(
                        born + " > :youngEnough",
                        "youngEnough",
                        filter.ageTo == null ? null : asOf.minusYears(filter.ageTo + 1L))
                .whereGiven(
                        "b.updated_at >= :updatedFrom",
                        "updatedFrom",
                        filter.updatedFrom == null
                                ? null
                                : filter.updatedFrom
                                        .atStartOfDay(ClockProducer.VIET_NAM)
                                        .toInstant());
        if (chosen(filter.dataQuality)) {
            quality(people, filter.dataQuality);
        }
    }

    private void quality(Select people, List<BeneficiaryFilter.DataQuality> gaps) {
        List<String> conditions = new ArrayList<>();
        for (BeneficiaryFilter.DataQuality gap : gaps) {
            conditions.add(
                    switch (gap) {
                        case NO_NAME -> "b.full_name IS NULL";
                        case NO_BIRTH_DATE -> "b.birth_date IS NULL";
                        case NO_ID -> IdentityNumberSql.hasNone("b");
                        case UNRESOLVED_UNIT -> "b.commune_code IS NULL";
                        case NO_SCHOOL_STATUS -> "NOT " + exists("school_status", "sc", "TRUE");
                        case NO_POVERTY_STATUS -> "NOT " + OF_POVERTY.formatted("TRUE");
                        case STALE -> "b.updated_at < :staleBefore";
                    });
        }
        people.where(String.join(" OR ", conditions));
        if (gaps.contains(BeneficiaryFilter.DataQuality.STALE)) {
            people.bind(
                    "staleBefore",
                    LocalDate.now(clock)
                            .minusMonths(STALE_MONTHS)
                            .atStartOfDay(ClockProducer.VIET_NAM)
                            .toInstant());
        }
    }

    private static void circumstances(Select people, BeneficiaryFilter filter, AccessScope scope) {
        String visible = " AND " + Visibility.of(scope).circumstances("c");
        if (given(filter.circumstance) != null) {
            people.where(exists(
                            "circumstance",
                            "c",
                            "(c.group_code IN (:groups) OR c.subgroup_code IN (:groups))" + visible))
                    .bind("groups", filter.circumstance);
        }
        if (filter.hardship != null) {
            String any =
                    exists("circumstance", "c", "(c.group_code LIKE 'TE%' OR c.group_code = 'HARDSHIP')" + visible);
            people.where(filter.hardship ? any : "NOT " + any);
        }
    }

    private static void school(Select people, BeneficiaryFilter filter) {
        List<String> conditions = new ArrayList<>();
        if (names(filter.schoolStatus) != null) {
            conditions.add("sc.status IN (:schoolStatuses)");
            people.bind("schoolStatuses", names(filter.schoolStatus));
        }
        if (names(filter.schoolLevel) != null) {
            conditions.add("sc.level IN (:schoolLevels)");
            people.bind("schoolLevels", names(filter.schoolLevel));
        }
        if (given(filter.dropOutReason) != null) {
            conditions.add("sc.reason IN (:reasons)");
            people.bind("reasons", filter.dropOutReason);
        }
        if (!conditions.isEmpty()) {
            people.where(exists("school_status", "sc", String.join(" AND ", conditions)));
        }
    }

    private static void stays(Select people, BeneficiaryFilter filter) {
        List<String> conditions = new ArrayList<>();
        if (filter.facility != null) {
            conditions.add("st.organisation_id = :facility");
            people.bind("facility", filter.facility);
        }
        if (names(filter.category) != null) {
            conditions.add("st.category IN (:categories)");
            people.bind("categories", names(filter.category));
        }
        if (names(filter.flag) != null) {
            conditions.add("st.flags && CAST(:flags AS text[])");
            people.bind("flags", "{" + String.join(",", names(filter.flag)) + "}");
        }
        boolean discharged =
                names(filter.discharge) != null || filter.dischargedFrom != null || filter.dischargedTo != null;
        if (!discharged && !conditions.isEmpty()) {
            people.where(exists("stay", "st", String.join(" AND ", conditions)));
        }
        if (discharged) {
            conditions.add("st.valid_to <= :asOf");
            addDischarge(people, filter, conditions);
            people.where("EXISTS (SELECT 1 FROM stay st WHERE " + OF_PERSON.formatted("st") + " AND "
                    + String.join(" AND ", conditions) + ")");
        }
    }

    private static void addDischarge(Select people, BeneficiaryFilter filter, List<String> conditions) {
        if (names(filter.discharge) != null) {
            conditions.add("st.discharge_kind IN (:discharges)");
            people.bind("discharges", names(filter.discharge));
        }
        if (filter.dischargedFrom != null) {
            conditions.add("st.valid_to >= :dischargedFrom");
            people.bind("dischargedFrom", filter.dischargedFrom);
        }
        if (filter.dischargedTo != null) {
            conditions.add("st.valid_to <= :dischargedTo");
            people.bind("dischargedTo", filter.dischargedTo);
        }
    }

    private static void household(Select people, BeneficiaryFilter filter, AccessScope scope) {
        if (names(filter.poverty) != null) {
            people.where(OF_POVERTY.formatted("hp.status IN (:poverty)")).bind("poverty", names(filter.poverty));
        }
        if (filter.project != null) {
            people.where("EXISTS (SELECT 1 FROM enrolment en WHERE en.province_code = b.province_code"
                            + " AND en.project_id = :project AND "
                            + Visibility.of(scope).project("en", "project_id") + " AND " + IN_FORCE.formatted("en")
                            + " AND (en.beneficiary_id = b.id OR en.household_id IN (SELECT hm.household_id"
                            + " FROM household_member hm WHERE " + OF_PERSON.formatted("hm") + " AND "
                            + IN_FORCE.formatted("hm") + ")))")
                    .bind("project", filter.project);
        }
    }

    private static String exists(String table, String alias, String condition) {
        return "EXISTS (SELECT 1 FROM " + table + " " + alias + " WHERE " + OF_PERSON.formatted(alias) + " AND "
                + IN_FORCE.formatted(alias) + " AND " + condition + ")";
    }

    private static List<String> given(List<String> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).toList();
    }

    /** A list parameter that is left out arrives empty. */
    private static boolean chosen(List<?> choices) {
        return choices != null && !choices.isEmpty();
    }
}
