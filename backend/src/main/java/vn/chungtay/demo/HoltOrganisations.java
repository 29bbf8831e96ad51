package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.UUID;

/** Đồng Nai and Holt: who is who, under which name and below whom, and the reorganisation of 01/03/2025. */
final class HoltOrganisations {
    static final LocalDate TRANSFER = LocalDate.of(2025, 3, 1);
    static final LocalDate CITY = LocalDate.of(2026, 4, 30);
    static final String REORGANISED = "Tổ chức lại các cơ quan cấp tỉnh, từ ngày 01/03/2025";

    private final DemoRows rows;
    private final Directory directory;

    HoltOrganisations(DemoRows rows) {
        this.rows = rows;
        this.directory = new Directory(rows);
    }

    void tell() {
        rows.recordedOn(LocalDate.of(2025, 3, 3));
        directory.organisation(
                "holt.international",
                "NGO",
                "CIVIL_SOCIETY",
                "INTERNATIONAL",
                null,
                "Holt International Children's Services",
                "Holt International",
                "Holt International Children's Services",
                false);
        directory.organisation(
                "holt",
                "NGO",
                "CIVIL_SOCIETY",
                "NATIONAL",
                null,
                "Tổ chức Holt International Children's Services tại Việt Nam",
                "Holt Việt Nam",
                "Holt Vietnam",
                false);
        directory.parent("holt", "holt.international", null, null, null);
        dated(
                "ubnd.dongnai",
                "PROVINCE_AUTHORITY",
                "GOVERNMENT",
                "Ủy ban nhân dân tỉnh Đồng Nai",
                "Ủy ban nhân dân thành phố Đồng Nai",
                "UBND Đồng Nai");
        directory.organisation(
                "ldtbxh.dongnai",
                "DEPARTMENT",
                "LABOUR_SOCIAL",
                "PROVINCE",
                "75",
                "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Nai",
                "Sở LĐTBXH Đồng Nai",
                null,
                TRANSFER,
                null,
                false);
        dated(
                "soyte.dongnai",
                "DEPARTMENT",
                "HEALTH",
                "Sở Y tế tỉnh Đồng Nai",
                "Sở Y tế thành phố Đồng Nai",
                "Sở Y tế Đồng Nai");
        dated(
                "ttctxh.dongnai",
                "SOCIAL_WORK_CENTRE",
                "HEALTH",
                "Trung tâm Công tác xã hội tỉnh Đồng Nai",
                "Trung tâm Công tác xã hội thành phố Đồng Nai",
                "TTCTXH Đồng Nai");
        directory.parent("ldtbxh.dongnai", "ubnd.dongnai", null, TRANSFER, null);
        directory.parent("soyte.dongnai", "ubnd.dongnai", null, null, null);
        directory.parent("ttctxh.dongnai", "ldtbxh.dongnai", null, TRANSFER, null);
        directory.parent("ttctxh.dongnai", "soyte.dongnai", TRANSFER, null, REORGANISED);
        directory.official("huynh.nam.thang", "ThS", "Huỳnh Nam Thắng");
        directory.post("huynh.nam.thang", "soyte.dongnai", "Phó Giám đốc Sở Y tế", "DEPUTY", 1);
        directory.official("nguyen.thi.thu.huong", "TS", "Nguyễn Thị Thu Hương");
        directory.post("nguyen.thi.thu.huong", "holt", "Giám đốc Quốc gia Holt Việt Nam", "HEAD", 1);
        event();
    }

    /** Named after a province that became a city on 30/04/2026. */
    private void dated(String key, String kind, String sector, String before, String after, String shortName) {
        UUID id = Directory.organisation(key);
        rows.add(
                "organisation",
                "id, kind, sector, level, province_code, short_name",
                id,
                kind,
                sector,
                "PROVINCE",
                "75",
                shortName);
        name(key, id, "1", before, null, CITY, null);
        name(key, id, "2", after, CITY, null, "Nghị quyết 30/2026/QH16: Đồng Nai là thành phố trực thuộc trung ương");
    }

    private void name(String key, UUID id, String part, String name, LocalDate from, LocalDate to, String basis) {
        rows.add(
                "organisation_name",
                "id, organisation_id, name, valid_from, valid_to, legal_basis",
                DemoIds.id("name/" + key + "/" + part),
                id,
                name,
                from,
                to,
                basis);
    }

    private void event() {
        UUID event = DemoIds.id("organisation-event/dongnai-2025");
        rows.add(
                "organisation_event",
                "id, kind, happened_on, legal_basis, description",
                event,
                "REORGANISE",
                TRANSFER,
                REORGANISED,
                "Đồng Nai tổ chức lại các cơ quan cấp tỉnh; Dự án Holt được chuyển giao từ Sở Lao động - Thương binh"
                        + " và Xã hội về Sở Y tế.");
        party(event, "ldtbxh.dongnai", "FROM");
        party(event, "soyte.dongnai", "TO");
        party(event, "ttctxh.dongnai", "SUBJECT");
    }

    private void party(UUID event, String organisation, String role) {
        rows.add(
                "organisation_event_party",
                "event_id, organisation_id, role",
                event,
                Directory.organisation(organisation),
                role);
    }
}
