package vn.chungtay.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.time.ClockProducer;

/** Columns and their values in the words of the person they are about ({@code personal-data.properties}). */
@ApplicationScoped
class PersonalDataWords {
    private static final String WORDS = "/personal-data.properties";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ClockProducer.VIET_NAM);

    private final CodeListDirectory codes;
    private final AdminUnitDirectory units;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    PersonalDataWords(CodeListDirectory codes, AdminUnitDirectory units) {
        this.codes = codes;
        this.units = units;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(PersonalDataWords.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> {
                        words.put(pair[0], pair[1]);
                        places.put(pair[0], places.size());
                    });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where a column stands among others: in the order of the file, in which a person would ask for it. */
    int place(String column) {
        return places.getOrDefault("label." + column, Integer.MAX_VALUE);
    }

    /** What a column is called; its own name where nobody has put a word for it. */
    String label(String column) {
        return words.getOrDefault("label." + column, column);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** A value as a person reads it. */
    String text(String table, String column, JsonNode value) {
        if (value.isArray()) {
            StringJoiner parts = new StringJoiner("; ");
            value.forEach(part -> parts.add(text(table, column, part)));
            return parts.toString();
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "Có" : "Không";
        }
        String written = value.asText();
        String list = words.getOrDefault("list." + table + "." + column, words.get("list." + column));
        if (list != null) {
            return codes.nameVi(list, written);
        }
        if (column.equals("communeCode") || column.equals("formerProvinceCode")) {
            return units.nameToday(written);
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(written));
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
            return minute(OffsetDateTime.parse(written).toInstant());
        }
        return words.getOrDefault("word." + written, written);
    }
}
