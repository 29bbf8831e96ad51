package vn.chungtay.beneficiary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** A person's timeline as a file, its codes in words. */
@ApplicationScoped
class TimelineExport {
    /** How a kind is called, and the lists its code and its sub-code are from, at a start and at an end. */
    private record Words(String kind, String code, String subcode, String atEnd) {}

    private static final String NO_LIST = "";

    private static final Map<TimelineKind, Words> WORDS = Map.ofEntries(
            entry(TimelineKind.RECORD, new Words("Hồ sơ", NO_LIST, "RECORD_CLOSING_REASON", NO_LIST)),
            entry(
                    TimelineKind.CIRCUMSTANCE,
                    new Words("Hoàn cảnh", "CIRCUMSTANCE", "CIRCUMSTANCE", "CIRCUMSTANCE_CLOSING_REASON")),
            entry(TimelineKind.DISABILITY, new Words("Khuyết tật", "DISABILITY_LEVEL", "DISABILITY_TYPE", NO_LIST)),
            entry(TimelineKind.SCHOOL, new Words("Học tập", "SCHOOL_STATUS", "SCHOOL_LEVEL", NO_LIST)),
            entry(TimelineKind.RESIDENCE, new Words("Nơi ở", NO_LIST, NO_LIST, NO_LIST)),
            entry(TimelineKind.CARER, new Words("Chăm sóc", "RELATION", NO_LIST, NO_LIST)),
            entry(TimelineKind.STAY, new Words("Cơ sở", "RESIDENT_CATEGORY", "ADMISSION_KIND", "DISCHARGE_KIND")),
            entry(TimelineKind.NEED, new Words("Nhu cầu", "NEED_CATEGORY", "NEED_SPEAKER", "NEED_STATUS")),
            entry(TimelineKind.HOUSEHOLD, new Words("Hộ", "RELATION", NO_LIST, "MEMBER_LEAVING_REASON")),
            entry(TimelineKind.POVERTY, new Words("Diện nghèo", "POVERTY_STATUS", NO_LIST, NO_LIST)),
            entry(TimelineKind.ENROLMENT, new Words("Dự án", "ENROLMENT_KIND", NO_LIST, "ENROLMENT_CLOSING_REASON")),
            entry(TimelineKind.PLAN, new Words("Kế hoạch", "PERMANENCY_GOAL", NO_LIST, NO_LIST)),
            entry(TimelineKind.SERVICE, new Words("Dịch vụ", "SERVICE_TYPE", "ELIGIBILITY", NO_LIST)),
            entry(TimelineKind.DISBURSEMENT, new Words("Hỗ trợ tiền, hàng", "DISBURSEMENT_PURPOSE", NO_LIST, NO_LIST)),
            entry(TimelineKind.VISIT, new Words("Thăm, tặng quà", NO_LIST, NO_LIST, NO_LIST)));

    /** Codes that are in no list. */
    private static final Map<String, String> IN_NO_LIST = Map.of(
            "REGISTERED", "Lập hồ sơ trong sổ",
            "CLOSED", "Đóng hồ sơ",
            "COMPLETED", "Hoàn thành",
            "CANCELLED", "Hủy",
            "POSTED", "Đã ghi sổ",
            "REVERSED", "Đã đảo",
            "VISIT", "Được thăm",
            "GIFT", "Nhận quà");

    private final TimelineQueries queries;
    private final CodeListDirectory codes;
    private final AdminUnitDirectory units;
    private final TableExport<TimelineEntry> table;
    private final TableExport<PartnerTimelineEntry> partnerTable;

    TimelineExport(TimelineQueries queries, CodeListDirectory codes, AdminUnitDirectory units) {
        this.queries = queries;
        this.codes = codes;
        this.units = units;
        this.partnerTable = TableExport.<PartnerTimelineEntry>named("dong-thoi-gian")
                .date("Ngày", PartnerTimelineEntry::date)
                .text("Việc", row -> WORDS.get(row.kind()).kind())
                .text("Diễn biến", row -> event(row.event()))
                .text("Nội dung", row -> code(row.kind(), row.code()))
                .text("Chi tiết", row -> subcode(row.kind(), row.event(), row.code(), row.subcode()))
                .text("Liên quan", PartnerTimelineEntry::relatedName)
                .number(
                        "Số tiền",
                        row -> row.amount() == null ? null : row.amount().amount())
                .text(
                        "Tiền tệ",
                        row -> row.amount() == null ? null : row.amount().currency());
        this.table = TableExport.<TimelineEntry>named("dong-thoi-gian")
                .date("Ngày", TimelineEntry::date)
                .text("Việc", row -> WORDS.get(row.kind()).kind())
                .text("Diễn biến", row -> event(row.event()))
                .text("Nội dung", row -> code(row.kind(), row.code()))
                .text("Chi tiết", row -> subcode(row.kind(), row.event(), row.code(), row.subcode()))
                .text("Ghi chú", TimelineEntry::text)
                .text("Liên quan", TimelineEntry::relatedName)
                .number(
                        "Số tiền",
                        row -> row.amount() == null ? null : row.amount().amount())
                .text(
                        "Tiền tệ",
                        row -> row.amount() == null ? null : row.amount().currency());
    }

    /** @param partner whether only what partners see may be written */
    RestResponse<StreamingOutput> stream(
            ExportRequest request, boolean partner, Consumer<Consumer<TimelineEntry>> rows) {
        return partner
                ? partnerTable.stream(request, lines -> rows.accept(row -> lines.accept(PartnerTimelineEntry.of(row))))
                : table.stream(request, rows);
    }

    private static String event(TimelineEntry.Event event) {
        return switch (event) {
            case STARTED -> "Bắt đầu";
            case ENDED -> "Kết thúc";
            case HAPPENED -> "Ghi nhận";
        };
    }

    private String code(TimelineKind kind, String code) {
        return kind == TimelineKind.RESIDENCE
                ? units.nameToday(code)
                : word(WORDS.get(kind).code(), code);
    }

    private String subcode(TimelineKind kind, TimelineEntry.Event event, String code, String subcode) {
        Words words = WORDS.get(kind);
        boolean ended = event == TimelineEntry.Event.ENDED;
        if (kind == TimelineKind.SCHOOL && !ended && !"ATTENDING".equals(code)) {
            return word("DROP_OUT_REASON", subcode);
        }
        return subcode == null
                ? null
                : Arrays.stream(subcode.split(","))
                        .map(one -> word(ended ? words.atEnd() : words.subcode(), one))
                        .collect(Collectors.joining(", "));
    }

    private String word(String list, String code) {
        if (code == null) {
            return null;
        }
        return list.equals(NO_LIST) ? IN_NO_LIST.getOrDefault(code, code) : codes.nameVi(list, code);
    }
}
