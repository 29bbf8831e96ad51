package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.UUID;

/** Organisations and the people who act for them. */
final class Directory {
    private final DemoRows rows;
    private int contacts;

    Directory(DemoRows rows) {
        this.rows = rows;
    }

    static UUID organisation(String key) {
        return DemoIds.id("organisation/" + key);
    }

    static UUID official(String key) {
        return DemoIds.id("official/" + key);
    }

    UUID organisation(String key, String kind, String sector, String level, String province, String name) {
        return organisation(key, kind, sector, level, province, name, null, null, false);
    }

    UUID organisation(
            String key,
            String kind,
            String sector,
            String level,
            String province,
            String name,
            String shortName,
            String nameEn,
            boolean invented) {
        return organisation(key, kind, sector, level, province, name, shortName, nameEn, null, null, invented);
    }

    UUID organisation(
            String key,
            String kind,
            String sector,
            String level,
            String province,
            String name,
            String shortName,
            String nameEn,
            LocalDate until,
            String addressText,
            boolean invented) {
        UUID id = organisation(key);
        rows.add(
                "organisation",
                "id, kind, sector, level, province_code, short_name, address_text, dissolved_on, invented",
                id,
                kind,
                sector,
                level,
                province,
                shortName,
                addressText,
                until,
                invented);
        rows.add(
                "organisation_name",
                "id, organisation_id, name, name_en, valid_from, valid_to, legal_basis",
                DemoIds.id("name/" + key),
                id,
                name,
                nameEn,
                null,
                until,
                null);
        return id;
    }

    /** A dated parent; null bounds are open. */
    void parent(String child, String parent, LocalDate from, LocalDate to, String basis) {
        rows.add(
                "organisation_parent",
                "id, organisation_id, parent_id, valid_from, valid_to, legal_basis",
                DemoIds.id("parent/" + child + "/" + parent),
                organisation(child),
                organisation(parent),
                from,
                to,
                basis);
    }

    void contact(String organisation, String kind, String value, String extension, String label) {
        rows.add(
                "organisation_contact",
                "id, organisation_id, kind, value, extension, label, position",
                DemoIds.id("contact/" + contacts),
                organisation(organisation),
                kind,
                value,
                extension,
                label,
                ++contacts);
    }

    UUID official(String key, String academicTitle, String fullName) {
        UUID id = official(key);
        rows.add("official", "id, full_name, academic_title", id, fullName, academicTitle);
        return id;
    }

    void post(String official, String organisation, String title, String role, int position) {
        rows.add(
                "official_position",
                "id, official_id, organisation_id, title, role, position",
                DemoIds.id("position/" + official + "/" + position),
                official(official),
                organisation(organisation),
                title,
                role,
                position);
    }
}
