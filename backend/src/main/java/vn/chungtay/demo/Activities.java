package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Campaigns, activities and what belongs to them, for one province. */
final class Activities {
    private final DemoRows rows;
    private final String provinceCode;
    private final Map<UUID, Integer> giftBatches = new HashMap<>();

    Activities(DemoRows rows, String provinceCode) {
        this.rows = rows;
        this.provinceCode = provinceCode;
    }

    static ActivitySheet sheet() {
        return new ActivitySheet();
    }

    UUID campaignId(String code) {
        return DemoIds.id("campaign/" + provinceCode + "/" + code);
    }

    UUID activityId(String key) {
        return DemoIds.id("activity/" + provinceCode + "/" + key);
    }

    UUID campaign(
            String code,
            String kind,
            int year,
            Integer edition,
            String name,
            String theme,
            LocalDate from,
            LocalDate to,
            UUID plan,
            UUID programme,
            LocalDate reportDue) {
        UUID id = campaignId(code);
        rows.add(
                "campaign",
                "province_code, id, code, kind, year, edition, name, theme, period_from, period_to, "
                        + "plan_document_id, programme_id, report_due_on",
                provinceCode,
                id,
                code,
                kind,
                year,
                edition,
                name,
                theme,
                from,
                to,
                plan,
                programme,
                reportDue);
        return id;
    }

    UUID activity(String key, String name, LocalDate from, LocalDate to, List<String> kinds, ActivitySheet sheet) {
        UUID id = activityId(key);
        rows.recordedOn(from);
        rows.add(
                "activity",
                "province_code, id, campaign_id, series_id, project_id, series, kinds, name, theme, "
                        + "edition, starts_on, ends_on, part_of_day, level, protection_level, topics, "
                        + "written_unit_id, commune_code, place_text, status, description, minutes, invented",
                provinceCode,
                id,
                sheet.campaign == null ? null : campaignId(sheet.campaign),
                sheet.series == null ? null : activityId(sheet.series),
                sheet.project,
                sheet.isSeries,
                kinds,
                name,
                sheet.theme,
                sheet.edition,
                from,
                to,
                sheet.partOfDay,
                sheet.level,
                sheet.protectionLevel,
                sheet.topics,
                sheet.writtenUnit,
                sheet.commune,
                sheet.place,
                sheet.status,
                sheet.description,
                sheet.minutes,
                sheet.invented);
        return id;
    }

    void organisation(UUID activity, String organisation, String role, int position) {
        rows.add(
                "activity_organisation",
                "province_code, activity_id, organisation_id, role, position",
                provinceCode,
                activity,
                Directory.organisation(organisation),
                role,
                position);
    }

    void partners(UUID activity, String... kinds) {
        for (String kind : kinds) {
            rows.add("activity_partner", "province_code, activity_id, kind", provinceCode, activity, kind);
        }
    }

    void person(
            UUID activity, int position, String role, String official, String organisation, String name, String title) {
        rows.add(
                "activity_participant",
                "province_code, id, activity_id, position, role, official_id, organisation_id, "
                        + "printed_name, printed_title, head_count",
                provinceCode,
                DemoIds.id(activity + "/participant/" + position),
                activity,
                position,
                role,
                official == null ? null : Directory.official(official),
                organisation == null ? null : Directory.organisation(organisation),
                name,
                title,
                1);
    }

    void group(UUID activity, int position, String role, String organisation, String title, int headCount) {
        rows.add(
                "activity_participant",
                "province_code, id, activity_id, position, role, official_id, organisation_id, "
                        + "printed_name, printed_title, head_count",
                provinceCode,
                DemoIds.id(activity + "/participant/" + position),
                activity,
                position,
                role,
                null,
                Directory.organisation(organisation),
                null,
                title,
                headCount);
    }

    void audience(UUID activity, String audience, int persons) {
        rows.add(
                "activity_audience",
                "province_code, activity_id, audience, persons",
                provinceCode,
                activity,
                audience,
                persons);
    }

    void conclusion(UUID activity, int position, String text, String organisation, LocalDate due, LocalDate done) {
        rows.add(
                "conclusion",
                "province_code, id, activity_id, position, description, owner_organisation_id, due_on, "
                        + "status, done_on",
                provinceCode,
                DemoIds.id(activity + "/conclusion/" + position),
                activity,
                position,
                text,
                organisation == null ? null : Directory.organisation(organisation),
                due,
                done == null ? "OPEN" : "DONE",
                done);
    }

    UUID stop(
            UUID activity,
            int position,
            LocalDate on,
            int writtenUnit,
            String commune,
            String place,
            String contact,
            String contactOrganisation) {
        UUID id = DemoIds.id(activity + "/stop/" + position);
        rows.add(
                "activity_stop",
                "province_code, id, activity_id, position, visited_on, written_unit_id, commune_code, "
                        + "place_text, local_contact, local_contact_organisation_id",
                provinceCode,
                id,
                activity,
                position,
                on,
                writtenUnit,
                commune,
                place,
                contact,
                contactOrganisation == null ? null : Directory.organisation(contactOrganisation));
        return id;
    }

    UUID gifts(
            UUID activity,
            String key,
            String item,
            long unitValue,
            int quantity,
            String basis,
            String source,
            String note) {
        UUID id = DemoIds.id(activity + "/gift/" + key);
        rows.add(
                "gift_batch",
                "province_code, id, activity_id, position, item, unit_value, quantity, total_value, value_basis, "
                        + "source, note",
                provinceCode,
                id,
                activity,
                giftBatches.merge(activity, 1, Integer::sum),
                item,
                unitValue,
                quantity,
                unitValue * quantity,
                basis,
                source,
                note);
        return id;
    }
}
