package vn.chungtay.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes for paper, such as 75-2026-000123 or 75-H-2026-000045: without gaps, by province, kind and year. */
@ApplicationScoped
public class PaperCodes {
    private static final Pattern BEGUN = Pattern.compile("[0-9]{2}-(H-)?[0-9]{4}(-[0-9]*)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{2}-(H-)?[0-9]{4}-[0-9]{6,}");

    private final Sql sql;

    PaperCodes(Sql sql) {
        this.sql = sql;
    }

    /** Whether somebody looks for a code and has typed it to its year at least. */
    public static boolean isBegun(String typed) {
        return BEGUN.matcher(typed).matches();
    }

    /** Whether this is a code, typed to its end. */
    public static boolean isWhole(String typed) {
        return WHOLE.matcher(typed).matches();
    }

    /** How a number that was counted stands on paper; from six digits on, as many as it has. */
    public static String of(String provinceCode, PaperKind kind, int year, int number) {
        return String.format(Locale.ROOT, "%s-%s%d-%06d", provinceCode, kind.letter(), year, number);
    }

    /** The next code; the counter's row stays locked until the transaction ends. */
    public String next(String provinceCode, PaperKind kind, int year) {
        int number = sql.one(
                        Select.of("""
                                        INSERT INTO code_counter AS counter (province_code, kind, year, last_number)
                                        VALUES (:province, :kind, :year, 1)
                                        ON CONFLICT (province_code, kind, year)
                                        DO UPDATE SET last_number = counter.last_number + 1
                                        RETURNING last_number""")
                                .bind("province", provinceCode)
                                .bind("kind", kind.name())
                                .bind("year", year),
                        row -> row.integer("last_number"))
                .orElseThrow();
        return of(provinceCode, kind, year, number);
    }
}
