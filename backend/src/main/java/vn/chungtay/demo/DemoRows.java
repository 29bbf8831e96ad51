package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows waiting to be written, as lines of PostgreSQL's COPY format. Tables are written in the order in which they refer
 * to each other, whatever the order in which the stories tell them.
 */
final class DemoRows {
    private static final List<String> ORDER = List.of(
            "organisation",
            "official_document",
            "organisation_name",
            "organisation_parent",
            "organisation_contact",
            "organisation_event",
            "organisation_event_party",
            "official",
            "official_position",
            "committee_member",
            "admin_unit_mark",
            "household",
            "household_note",
            "beneficiary",
            "beneficiary_confidential",
            "residence",
            "circumstance",
            "disability",
            "school_status",
            "carer",
            "stay",
            "household_member",
            "household_poverty",
            "household_assessment",
            "programme",
            "project",
            "project_status",
            "project_organisation",
            "project_handover",
            "component",
            "component_budget",
            "objective",
            "indicator",
            "scheme",
            "campaign",
            "campaign_message",
            "activity",
            "activity_stop",
            "activity_organisation",
            "activity_partner",
            "activity_participant",
            "activity_audience",
            "enrolment",
            "service_event",
            "permanency_plan",
            "legacy_aggregate",
            "gift_batch",
            "disbursement",
            "activity_recipient",
            "conclusion",
            "activity_document",
            "need",
            "hotline_entry",
            "public_link",
            "announcement",
            "public_office",
            "centre_profile",
            "consent",
            "stored_file",
            "photo",
            "photo_person",
            "rights_request",
            "data_breach",
            "article",
            "report");
    private static final Set<String> CREATED = Set.of(
            "organisation_event",
            "circumstance",
            "need",
            "public_office",
            "consent",
            "stored_file",
            "project_handover",
            "enrolment",
            "service_event",
            "permanency_plan");
    private static final Set<String> CREATED_AND_UPDATED = Set.of(
            "organisation",
            "official",
            "household",
            "beneficiary",
            "programme",
            "project",
            "official_document",
            "campaign",
            "activity",
            "disbursement",
            "hotline_entry",
            "public_link",
            "announcement",
            "centre_profile",
            "photo",
            "rights_request",
            "data_breach",
            "article",
            "report");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Map<String, String> MEANT = Map.of("t", "\t", "n", "\n", "r", "\r");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Where lines of rows belong, and which column each of their fields is. */
    record Shape(String table, List<String> columns) {}

    private final Map<String, Map<Shape, List<String>>> tables = new LinkedHashMap<>();
    private LocalDate recordedOn = LocalDate.of(2025, 3, 25);

    /** The day on which the rows that follow were entered. */
    DemoRows recordedOn(LocalDate day) {
        recordedOn = day;
        return this;
    }

    /**
     * One row.
     *
     * @param columns their names, separated by commas, as in an INSERT
     * @param values as many; null is no value, a list becomes an array
     */
    void add(String table, String columns, Object... values) {
        List<String> names = new ArrayList<>(List.of(columns.split(", ")));
        if (!ORDER.contains(table) || names.size() != values.length) {
            throw new IllegalArgumentException("Not a row of " + table + ": " + columns);
        }
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object value : values) {
            line.add(text(value));
        }
        String entered = recordedOn.atTime(9, 0).atZone(ZONE).toOffsetDateTime().toString();
        if (CREATED.contains(table) || CREATED_AND_UPDATED.contains(table)) {
            names.add("created_at");
            line.add(entered);
        }
        if (CREATED_AND_UPDATED.contains(table)) {
            names.add("updated_at");
            line.add(entered);
        }
        tables.computeIfAbsent(table, unused -> new LinkedHashMap<>())
                .computeIfAbsent(new Shape(table, names), unused -> new ArrayList<>())
                .add(line.toString());
    }

    /** Hands over each table's lines, and forgets them. */
    void drain(BiConsumer<Shape, List<String>> writer) {
        for (String table : ORDER) {
            tables.getOrDefault(table, Map.of()).forEach(writer);
        }
        tables.clear();
    }

    /** The fields of a line, as COPY would read them. */
    static String[] fields(String line) {
        String[] fields = line.substring(0, line.length() - 1).split("\t", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].equals("\\N")
                    ? null
                    : ESCAPED.matcher(fields[i])
                            .replaceAll(found ->
                                    Matcher.quoteReplacement(MEANT.getOrDefault(found.group(1), found.group(1))));
        }
        return fields;
    }

    private static String text(Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof List<?> list) {
            StringJoiner array = new StringJoiner(",", "{", "}");
            list.forEach(element -> array.add("\"" + element + "\""));
            return array.toString();
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
