package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Caring for children in specially difficult circumstances, Đồng Nai and Holt: the phases since 1995, the budget of five
 * billion đồng in two components, what is promised, and the hand-over of 01/03/2025.
 */
final class HoltProject {
    static final String PHASE = "HOLT-DN-2023-2025";
    static final String EARLIER = "HOLT-DN-1995-2022";
    static final String NEXT = "HOLT-DN-2026-2028";
    static final String COMMUNITY = "COMMUNITY";
    static final String CENTRE = "CENTRE_NUTRITION";
    static final LocalDate START = LocalDate.of(2023, 1, 1);
    static final LocalDate END = LocalDate.of(2025, 12, 31);
    static final LocalDate MEETING = LocalDate.of(2025, 3, 21);
    private static final String NAME = "Dự án Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn giai đoạn ";
    private static final String COMMUNITY_NAME = "Dự án Chăm sóc trẻ tại cộng đồng";
    private static final String CENTRE_NAME =
            "Dự án cải thiện, nâng cao chất lượng dinh dưỡng và chăm sóc trẻ em ở Trung tâm Công tác xã hội tỉnh";
    private static final List<String> OBJECTIVES = List.of(
            "Trẻ được chăm sóc tốt, được quyền học tập và phát triển đầy đủ về cả thể chất và tinh thần trong chính mái"
                    + " ấm của mình và trong cộng đồng",
            "Cải thiện và nâng cao chất lượng chăm sóc, chất lượng dinh dưỡng cho các trẻ đang sống tại Trung tâm Công"
                    + " tác xã hội tỉnh",
            "Tìm kiếm cơ hội cho các em tái hòa nhập cộng đồng",
            "Tư vấn và hỗ trợ nâng cao nghiệp vụ trong công tác quản lý các trường hợp được hỗ trợ",
            "Triển khai giám sát thực hiện kế hoạch lâu dài cho tất cả trẻ trong dự án");

    private final DemoRows rows;
    private final Ledger ledger;

    HoltProject(DemoRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    void tell() {
        UUID programme = DemoIds.id("programme/holt");
        rows.recordedOn(START)
                .add(
                        "programme",
                        "province_code, id, code, name, organisation_id, period_from, period_to, legal_basis",
                        "75",
                        programme,
                        "HOLT-DN",
                        "Hợp tác Đồng Nai – Holt chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn",
                        Directory.organisation("holt"),
                        LocalDate.of(1995, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        null);
        earlier(programme);
        phase(programme);
        next(programme);
    }

    private void earlier(UUID programme) {
        ledger.project(
                EARLIER,
                NAME + "1995-2022",
                programme,
                null,
                LocalDate.of(1995, 1, 1),
                LocalDate.of(2022, 12, 31),
                1995,
                "Các giai đoạn trước, chỉ còn số tổng hợp, không có danh sách.",
                false);
        ledger.status(EARLIER, "COMPLETED", LocalDate.of(2023, 1, 1), null, null);
        ledger.role(EARLIER, "holt", "DONOR", LocalDate.of(1995, 1, 1), LocalDate.of(2023, 1, 1), null);
        ledger.role(EARLIER, "ldtbxh.dongnai", "OWNER", LocalDate.of(1995, 1, 1), LocalDate.of(2023, 1, 1), null);
        rows.add(
                "legacy_aggregate",
                "province_code, id, project_id, measure, period_from, period_to, amount, source",
                "75",
                DemoIds.id("legacy/holt"),
                Ledger.project(EARLIER),
                "PERSONS",
                1995,
                2022,
                3142,
                "Số tổng hợp không có danh sách tên (dữ liệu dựng cho khớp \"gần 4.000 trẻ\" trong bài viết)");
    }

    private void phase(UUID programme) {
        ledger.project(
                PHASE,
                NAME + "2023-2025",
                programme,
                EARLIER,
                START,
                END,
                1995,
                "Tổ chức Holt tài trợ, gồm 2 dự án thành phần, tổng kinh phí viện trợ 5 tỷ đồng.",
                false);
        ledger.status(PHASE, "APPROVED", LocalDate.of(2022, 12, 15), START, null);
        ledger.status(PHASE, "RUNNING", START, null, null);
        ledger.role(PHASE, "holt", "DONOR", START, null, null);
        ledger.role(PHASE, "ldtbxh.dongnai", "OWNER", START, HoltOrganisations.TRANSFER, null);
        ledger.role(PHASE, "soyte.dongnai", "OWNER", HoltOrganisations.TRANSFER, null, HoltOrganisations.REORGANISED);
        ledger.role(PHASE, "ttctxh.dongnai", "IMPLEMENTER", START, null, null);
        for (int i = 0; i < OBJECTIVES.size(); i++) {
            ledger.objective(PHASE, i + 1, OBJECTIVES.get(i));
        }
        indicators(PHASE, START, END, 555, 60, 30);
        for (int year = 2023; year <= 2025; year++) {
            ledger.indicator(
                    PHASE,
                    COMMUNITY,
                    1,
                    year - 2021,
                    "SCHOLARS_" + year,
                    "Trẻ được trao học bổng tiếp sức đến trường năm " + year,
                    "PERSONS",
                    "SCHOLARS",
                    214,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31));
        }
        rows.add(
                "project_handover",
                "province_code, id, project_id, from_organisation_id, to_organisation_id, effective_on, legal_basis,"
                        + " budget_balance, beneficiaries, documents",
                "75",
                DemoIds.id("handover/holt"),
                Ledger.project(PHASE),
                Directory.organisation("ldtbxh.dongnai"),
                Directory.organisation("soyte.dongnai"),
                HoltOrganisations.TRANSFER,
                HoltOrganisations.REORGANISED,
                880_000_000L,
                46,
                "Biên bản bàn giao, danh sách bảo trợ, sổ giải ngân, hồ sơ kế hoạch lâu dài (danh mục dựng để minh họa)");
    }

    private void next(UUID programme) {
        ledger.project(
                NEXT,
                NAME + "2026-2028",
                programme,
                PHASE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                1995,
                "Hai bên thống nhất chuẩn bị hợp tác giai đoạn tiếp theo. Kinh phí và chỉ tiêu là dữ liệu dựng.",
                true);
        ledger.status(NEXT, "PREPARING", MEETING, null, "Chuẩn bị theo kết luận buổi làm việc ngày 21/03/2025");
        ledger.role(NEXT, "holt", "DONOR", MEETING, null, null);
        ledger.role(NEXT, "soyte.dongnai", "OWNER", MEETING, null, null);
        ledger.role(NEXT, "ttctxh.dongnai", "IMPLEMENTER", MEETING, null, null);
        for (int i = 0; i < OBJECTIVES.size(); i++) {
            ledger.objective(NEXT, i + 1, OBJECTIVES.get(i));
        }
        indicators(NEXT, LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31), 600, 66, 36);
    }

    private void indicators(String project, LocalDate from, LocalDate to, long turns, long families, long home) {
        ledger.indicator(
                project,
                COMMUNITY,
                1,
                1,
                "TURNS",
                "Lượt trẻ mầm non, mẫu giáo đặc biệt khó khăn hoặc trẻ trên 12 tuổi bị khuyết tật được hưởng dịch vụ",
                "TURNS",
                "SERVICE_TURNS",
                turns,
                from,
                to);
        ledger.indicator(
                project,
                COMMUNITY,
                1,
                5,
                "FAMILIES",
                "Gia đình được trợ giúp phục hồi và bảo tồn gia đình",
                "FAMILIES",
                "FAMILIES",
                families,
                from,
                to);
        ledger.indicator(
                project,
                CENTRE,
                2,
                6,
                "COVERAGE",
                "Trẻ từ 12 tuổi trở xuống tại trung tâm có trong danh sách bảo trợ",
                "PERCENT",
                "SPONSORSHIP_COVERAGE",
                100,
                from,
                to);
        ledger.indicator(
                project,
                CENTRE,
                3,
                7,
                "REINTEGRATED",
                "Trẻ tái hòa nhập cộng đồng",
                "PERSONS",
                "REINTEGRATED",
                home,
                from,
                to);
        ledger.indicator(
                project,
                CENTRE,
                5,
                8,
                "PLANS_COMPLETED",
                "Trẻ hoàn thành kế hoạch lâu dài",
                "PERSONS",
                "PLANS_COMPLETED",
                home,
                from,
                to);
    }

    /** The components, once every payment is known; 3.2 and 1.8 billion đồng make the five billion of the article. */
    void close() {
        UUID facility = Directory.organisation("ttctxh.dongnai");
        String decision = "Văn kiện dự án (phân bổ theo dự án thành phần là dữ liệu dựng)";
        ledger.component(PHASE, COMMUNITY, COMMUNITY_NAME, 1, null, "holt", 3_200_000_000L, START, decision);
        ledger.component(PHASE, CENTRE, CENTRE_NAME, 2, facility, "holt", 1_800_000_000L, START, decision);
        LocalDate next = LocalDate.of(2026, 1, 1);
        ledger.component(NEXT, COMMUNITY, COMMUNITY_NAME, 1, null, "holt", 3_800_000_000L, next, null);
        ledger.component(NEXT, CENTRE, CENTRE_NAME, 2, facility, "holt", 2_200_000_000L, next, null);
    }
}
