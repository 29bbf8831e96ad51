package vn.chungtay.publicpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.publicpage.PublicFigures.Count;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.rowlock.RowLock;

/**
 * Counts children for everybody. The day is the end of a quarter, so that nobody can compare today with yesterday; there
 * is no sum over provinces, so that none of them can be subtracted from it.
 */
@ApplicationScoped
class PublicFigureQueries {
    private static final int QUARTER_MONTHS = 3;

    /** Children of the province under 16 with a circumstance on the day: a row for each age and sex, for both tables. */
    private static final String CELLS = """
            SELECT CASE WHEN age_years(b.birth_date, CAST(:day AS date)) <= 5 THEN '0-5'
                        WHEN age_years(b.birth_date, CAST(:day AS date)) <= 10 THEN '6-10' ELSE '11-15' END AS age,
                   b.sex, count(*) AS children
            FROM beneficiary b
            WHERE b.province_code = :province AND age_years(b.birth_date, CAST(:day AS date)) < 16
              AND EXISTS (SELECT 1 FROM circumstance c WHERE c.province_code = b.province_code
                             AND c.beneficiary_id = b.id
                             AND daterange(c.valid_from, c.valid_to) @> CAST(:day AS date))
            GROUP BY 1, 2""";

    private static final String GROUPS = """
            SELECT e.code, e.name_vi, e.name_en, count(DISTINCT k.beneficiary_id) AS children
            FROM code_list_entry e
            LEFT JOIN (SELECT c.group_code, c.beneficiary_id
                         FROM circumstance c JOIN beneficiary b ON b.province_code = c.province_code AND b.id = c.beneficiary_id
                        WHERE c.province_code = :province AND NOT c.restricted
                          AND daterange(c.valid_from, c.valid_to) @> CAST(:day AS date)
                          AND age_years(b.birth_date, CAST(:day AS date)) < 16) k ON k.group_code = e.code
            WHERE e.list = 'CIRCUMSTANCE' AND e.parent_code IS NULL AND NOT e.restricted
            GROUP BY e.code, e.name_vi, e.name_en, e.position
            ORDER BY e.position""";

    private final Sql sql;
    private final RowLock lock;
    private final Clock clock;

    PublicFigureQueries(Sql sql, RowLock lock, Clock clock) {
        this.sql = sql;
        this.lock = lock;
        this.clock = clock;
    }

    private record Cell(String age, String sex, long children) {}

    /** Counted by the product itself: whoever asks has no rights, and gets no row but these counts. */
    PublicFigures of(String province) {
        return lock.asSystem(() -> counted(province));
    }

    private PublicFigures counted(String province) {
        LocalDate day = endOfLastQuarter(LocalDate.now(clock));
        List<Cell> cells = sql.list(
                Select.of(CELLS).bind("province", province).bind("day", day),
                row -> new Cell(row.text("age"), row.text("sex"), row.number("children")));
        Map<String, Long> ages = new LinkedHashMap<>();
        List.of("0-5", "6-10", "11-15").forEach(age -> ages.put(age, 0L));
        Map<String, Long> sexes = new LinkedHashMap<>();
        List.of("FEMALE", "MALE", "UNKNOWN").forEach(sex -> sexes.put(sex, 0L));
        long total = 0;
        for (Cell cell : cells) {
            ages.merge(cell.age(), cell.children(), Long::sum);
            sexes.merge(cell.sex(), cell.children(), Long::sum);
            total += cell.children();
        }
        SmallCounts.Safe safe = SmallCounts.of(total, List.of(counts(ages), counts(sexes)));
        List<Count> groups = sql.list(
                Select.of(GROUPS).bind("province", province).bind("day", day),
                row -> new Count(
                        row.text("code"),
                        row.text("name_vi"),
                        row.text("name_en"),
                        SmallCounts.alone(row.number("children"))));
        return new PublicFigures(
                province,
                day,
                safe.total(),
                rows(ages, safe.tables().get(0)),
                rows(sexes, safe.tables().get(1)),
                groups.stream()
                        .filter(group -> group.children() == null || group.children() > 0)
                        .toList());
    }

    static LocalDate endOfLastQuarter(LocalDate today) {
        int firstMonth = (today.getMonthValue() - 1) / QUARTER_MONTHS * QUARTER_MONTHS + 1;
        return LocalDate.of(today.getYear(), firstMonth, 1).minusDays(1);
    }

    private static long[] counts(Map<String, Long> table) {
        return table.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Count> rows(Map<String, Long> table, Long[] shown) {
        List<Count> rows = new ArrayList<>();
        int i = 0;
        for (String key : table.keySet()) {
            rows.add(new Count(key, null, null, shown[i++]));
        }
        return rows;
    }
}
