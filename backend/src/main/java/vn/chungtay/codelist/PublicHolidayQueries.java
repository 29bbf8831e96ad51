package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Reads the calendar of offices. */
@ApplicationScoped
class PublicHolidayQueries {
    private final Sql sql;

    PublicHolidayQueries(Sql sql) {
        this.sql = sql;
    }

    /** Days that differ from others of their week, from the first to the last day, both included. */
    List<PublicHoliday> between(LocalDate first, LocalDate last) {
        return sql.list(
                Select.of(
                                "SELECT h.day, h.kind, h.name_vi, h.name_en, h.announced, h.legal_basis FROM public_holiday h")
                        .where("h.day BETWEEN :first AND :last")
                        .bind("first", first)
                        .bind("last", last)
                        .then("ORDER BY h.day"),
                row -> new PublicHoliday(
                        row.date("day"),
                        row.constant("kind", PublicHoliday.Kind.class),
                        row.text("name_vi"),
                        row.text("name_en"),
                        row.bool("announced"),
                        row.text("legal_basis")));
    }
}
