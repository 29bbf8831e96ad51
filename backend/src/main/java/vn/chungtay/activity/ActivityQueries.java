package vn.chungtay.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Lists activities: one SELECT whatever the page. */
@ApplicationScoped
class ActivityQueries {
    private static final TypeReference<CampaignReference> CAMPAIGN = new TypeReference<>() {};
    private static final TypeReference<UnitReference> UNIT = new TypeReference<>() {};
    private static final TypeReference<List<ActivityOrganisation>> ORGANISATIONS = new TypeReference<>() {};

    private static final String LIST =
            """
            SELECT a.id, a.province_code, a.kinds, a.name, a.starts_on, a.ends_on, a.part_of_day, a.level,
                   a.protection_level, a.topics, a.status, a.series, a.series_id, a.project_id, a.place_text,
                   %s::text AS campaign,
                   %s::text AS unit,
                   %s::text AS organisations,
                   (SELECT count(*) FROM activity_stop st
                    WHERE st.province_code = a.province_code AND st.activity_id = a.id) AS stops
            FROM activity a""".formatted(ActivitySql.CAMPAIGN, ActivitySql.unit("a.written_unit_id"), ActivitySql.ORGANISATIONS);

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("a.id", "-startsOn")
            .field("startsOn", "date", "a.starts_on")
            .field("name", "text", "a.name");

    private final Sql sql;
    private final ActivityConditions conditions;

    ActivityQueries(Sql sql, ActivityConditions conditions) {
        this.sql = sql;
        this.conditions = conditions;
    }

    Page<ActivitySummary> list(ActivityFilter filter, PageRequest page, AccessScope scope) {
        Select activities = conditions.apply(Select.of(LIST), filter, scope);
        return sql.page(activities, SORTS, page, scope.accountId().toString(), ActivityQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(ActivityFilter filter, String sort, AccessScope scope, Consumer<ActivitySummary> consumer) {
        sql.each(conditions.apply(Select.of(LIST), filter, scope), SORTS, sort, ActivityQueries::summary, consumer);
    }

    private static ActivitySummary summary(Row row) {
        return new ActivitySummary(
                row.uuid("id"),
                row.text("province_code"),
                row.texts("kinds"),
                row.text("name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.constant("part_of_day", PartOfDay.class),
                row.constant("level", ActivityLevel.class),
                row.constant("protection_level", ProtectionLevel.class),
                row.texts("topics"),
                row.constant("status", ActivityStatus.class),
                row.json("campaign", CAMPAIGN),
                row.bool("series"),
                row.uuid("series_id"),
                row.uuid("project_id"),
                row.json("unit", UNIT),
                row.text("place_text"),
                row.json("organisations", ORGANISATIONS),
                (int) row.number("stops"));
    }
}
