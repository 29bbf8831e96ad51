package vn.chungtay.activity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads the calendar by one SELECT: the days of a period with activities and observances. */
@ApplicationScoped
class CalendarQueries {
    private static final TypeReference<List<CalendarDay.Entry>> ENTRIES = new TypeReference<>() {};
    private static final TypeReference<List<CalendarDay.Observance>> OBSERVANCES = new TypeReference<>() {};

    private final Sql sql;

    CalendarQueries(Sql sql) {
        this.sql = sql;
    }

    List<CalendarDay> days(CalendarFilter filter, AccessScope scope) {
        Select days = Select.of("""
                        SELECT * FROM (SELECT CAST(d AS date) AS day,
                          (SELECT json_agg(json_build_object('id', a.id, 'name', a.name, 'kinds', a.kinds,
                               'partOfDay', a.part_of_day, 'status', a.status, 'startsOn', a.starts_on,
                               'endsOn', a.ends_on, 'campaign', c.name)
                               ORDER BY array_position(ARRAY['MORNING', 'ALL_DAY', 'AFTERNOON', 'EVENING'],
                                   a.part_of_day), a.name, a.id)
                           FROM activity a LEFT JOIN campaign c
                             ON c.province_code = a.province_code AND c.id = a.campaign_id
                           WHERE a.starts_on <= d AND a.ends_on >= d AND NOT a.series AND a.status <> 'CANCELLED'
                             AND (CAST(:campaign AS uuid) IS NULL OR a.campaign_id = :campaign)
                             AND (%s))::text AS activities,
                          (SELECT json_agg(json_build_object('code', o.code, 'nameVi', o.name_vi, 'nameEn', o.name_en)
                               ORDER BY o.code)
                           FROM observance o
                           WHERE o.month = extract(month FROM d) AND o.day = extract(day FROM d)
                             AND daterange(o.valid_from, o.valid_to) @> CAST(d AS date))::text AS observances
                        FROM generate_series(CAST(:from AS timestamp), CAST(:to AS timestamp), interval '1 day') AS d
                        ) AS t""".formatted(Visibility.of(scope).activities("a")))
                .where("t.activities IS NOT NULL OR t.observances IS NOT NULL")
                .bind("from", filter.from)
                .bind("to", filter.to)
                .bind("campaign", filter.campaign)
                .then("ORDER BY t.day");
        return sql.list(Visibility.of(scope).bind(days), CalendarQueries::day);
    }

    private static CalendarDay day(Row row) {
        List<CalendarDay.Entry> activities = row.json("activities", ENTRIES);
        List<CalendarDay.Observance> observances = row.json("observances", OBSERVANCES);
        return new CalendarDay(
                row.date("day"),
                activities == null ? List.of() : activities,
                observances == null ? List.of() : observances);
    }
}
