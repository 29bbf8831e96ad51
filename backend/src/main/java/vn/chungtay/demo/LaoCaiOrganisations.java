package vn.chungtay.demo;

import java.time.LocalDate;

/** The social work centre of Lào Cai: below the Department of Labour until 28/02/2025, of Health from 01/03/2025. */
final class LaoCaiOrganisations {
    private static final LocalDate TRANSFER = LocalDate.of(2025, 3, 1);
    private final DemoRows rows;

    LaoCaiOrganisations(DemoRows rows) {
        this.rows = rows;
    }

    void tell() {
        Directory directory = new Directory(rows.recordedOn(LocalDate.of(2022, 1, 4)));
        directory.organisation(
                "ubnd.laocai",
                "PROVINCE_AUTHORITY",
                "GOVERNMENT",
                "PROVINCE",
                "15",
                "Ủy ban nhân dân tỉnh Lào Cai",
                "UBND Lào Cai",
                null,
                false);
        directory.organisation(
                "ldtbxh.laocai",
                "DEPARTMENT",
                "LABOUR_SOCIAL",
                "PROVINCE",
                "15",
                "Sở Lao động - Thương binh và Xã hội tỉnh Lào Cai",
                "Sở LĐTBXH Lào Cai",
                null,
                TRANSFER,
                null,
                false);
        directory.organisation(
                "soyte.laocai",
                "DEPARTMENT",
                "HEALTH",
                "PROVINCE",
                "15",
                "Sở Y tế tỉnh Lào Cai",
                "Sở Y tế Lào Cai",
                null,
                false);
        directory.organisation(
                "ttctxh.laocai",
                "SOCIAL_WORK_CENTRE",
                "HEALTH",
                "PROVINCE",
                "15",
                "Trung tâm Công tác xã hội tỉnh Lào Cai",
                "TTCTXH Lào Cai",
                null,
                false);
        directory.parent("ldtbxh.laocai", "ubnd.laocai", null, TRANSFER, null);
        directory.parent("soyte.laocai", "ubnd.laocai", null, null, null);
        directory.parent("ttctxh.laocai", "ldtbxh.laocai", null, TRANSFER, null);
        directory.parent("ttctxh.laocai", "soyte.laocai", TRANSFER, null, "Chuyển chức năng bảo trợ xã hội về Sở Y tế");
        directory.organisation(
                "tramyte.cocsan", "HEALTH_STATION", "HEALTH", "COMMUNE", "15", "Trạm Y tế Cốc San", null, null, false);
        directory.organisation(
                "thcs.minhhoa.laocai",
                "SCHOOL",
                "EDUCATION",
                "COMMUNE",
                "15",
                "Trường phổ thông minh họa Lào Cai",
                null,
                null,
                true);
    }
}
