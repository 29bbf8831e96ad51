package vn.chungtay.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the database holds something about a person: every table that refers to one, and the household's. A test compares
 * this with the catalogue of the database, so that a new table is neither left out of what a person gets to see nor
 * forgotten when a record is anonymised.
 */
enum HeldData {
    BENEFICIARY(
            "beneficiary",
            "Hồ sơ",
            "id",
            nothing("full_name", "other_name", "hamlet", "address_text", "phone", "former_province_code", "former_id")),
    BENEFICIARY_CONFIDENTIAL(
            "beneficiary_confidential",
            "Số định danh, ghi chú",
            nothing("identity_number_sealed", "identity_number_index", "note")),
    RESIDENCE("residence", "Nơi ở", nothing("hamlet", "address_text")),
    CIRCUMSTANCE("circumstance", "Hoàn cảnh", nothing("evidence_number", "decided_by", "note")),
    DISABILITY("disability", "Khuyết tật", nothing("certificate_number", "issued_by")),
    SCHOOL_STATUS("school_status", "Học tập", nothing("school_name", "grade")),
    CARER("carer", "Người chăm sóc", with(nothing("phone"), "full_name")),
    STAY("stay", "Thời gian ở cơ sở", nothing("decision_number")),
    NEED("need", "Nhu cầu, nguyện vọng", with(nothing("answer"), "description")),
    HOUSEHOLD_MEMBER("household_member", "Thành viên hộ", Map.of()),
    ENROLMENT("enrolment", "Tham gia dự án", nothing("note")),
    SERVICE_EVENT("service_event", "Lượt dịch vụ", nothing("note")),
    PERMANENCY_PLAN("permanency_plan", "Kế hoạch ổn định lâu dài", nothing("summary", "outcome")),
    DISBURSEMENT("disbursement", "Khoản chi", with(nothing("note"), "reversal_reason")),
    ACTIVITY_RECIPIENT(
            "activity_recipient",
            "Thăm hỏi, nhận quà",
            with(nothing("health_note", "living_note", "receiver_relation"), "eligibility_reason", "received_by")),
    CONSENT(
            "consent",
            "Sự đồng ý",
            with(nothing("evidence_sha256", "evidence_name"), "representative_name", "note", "withdrawal_reason")),
    PHOTO_PERSON("photo_person", "Ảnh có mặt", Map.of()),
    ARTICLE_PERSON("article_person", "Bài viết nêu tên", with(Map.of(), "note")),
    RESTRICTED_ACCESS("restricted_access", "Lần mở thông tin nhạy cảm", Map.of()),
    RIGHTS_REQUEST(
            "rights_request",
            "Yêu cầu về dữ liệu",
            with(
                    nothing("requester_contact"),
                    "subject_name",
                    "requester_name",
                    "content",
                    "extension_reason",
                    "answer",
                    "outcome")),
    PROCESSING_RESTRICTION("processing_restriction", "Hạn chế xử lý", with(Map.of(), "lifting_reason")),
    ANONYMISATION("anonymisation", "Đề nghị ẩn danh", Map.of()),
    HOUSEHOLD("household", "Hộ gia đình", null, nothing("hamlet", "address_text", "phone")),
    HOUSEHOLD_NOTE("household_note", "Ghi chú về hộ", null, nothing("note")),
    HOUSEHOLD_POVERTY("household_poverty", "Hộ nghèo", null, nothing("certificate_number", "decided_by")),
    HOUSEHOLD_ASSESSMENT("household_assessment", "Khảo sát gia cảnh", null, with(Map.of(), "summary", "assessed_by"));

    /** What stands where a text must not be empty. */
    static final String MARK = "(đã ẩn danh)";

    /** Columns of the machinery, which say nothing about the person. */
    static final List<String> UNTOLD = List.of(
            "id",
            "provinceCode",
            "beneficiaryId",
            "householdId",
            "requestId",
            "version",
            "createdBy",
            "updatedBy",
            "askedBy",
            "withdrawnBy",
            "withdrawn",
            "searchKey",
            "givenName",
            "familyName",
            "middleName",
            "identityNumberSealed",
            "identityNumberIndex",
            "accountId",
            "sessionId",
            "writtenUnitId",
            "formerId",
            "stopId",
            "giftBatchId",
            "disbursementId",
            "activityId",
            "photoId",
            "articleId",
            "photoConsentId",
            "webConsentId",
            "evidenceSha256",
            "photoPurpose",
            "webPurpose",
            "projectId",
            "componentId",
            "schemeId",
            "invented",
            "restricted",
            "position");

    private final String table;
    private final String title;
    private final String personColumn;
    private final Map<String, String> wiped;

    HeldData(String table, String title, Map<String, String> wiped) {
        this(table, title, "beneficiary_id", wiped);
    }

    HeldData(String table, String title, String personColumn, Map<String, String> wiped) {
        this.table = table;
        this.title = title;
        this.personColumn = personColumn;
        this.wiped = wiped;
    }

    String table() {
        return table;
    }

    /** What a person calls it. */
    String title() {
        return title;
    }

    /** Whether its rows are the person's own; those of the household are held for all who live in it. */
    boolean isOfThePerson() {
        return personColumn != null;
    }

    /** The rows {@code t} that the person {@code :person} of {@code :province} has a right to see. */
    String rowsOfPerson() {
        if (isOfThePerson()) {
            return "t.province_code = :province AND t." + personColumn + " = :person";
        }
        return "t.province_code = :province AND t." + (this == HOUSEHOLD ? "id" : "household_id")
                + " IN (SELECT m.household_id FROM household_member m"
                + " WHERE m.province_code = :province AND m.beneficiary_id = :person)";
    }

    /** What becomes of its columns when a record is anonymised: the column and the expression that takes its place. */
    Map<String, String> wiped() {
        return wiped;
    }

    private static Map<String, String> nothing(String... columns) {
        Map<String, String> wiped = new LinkedHashMap<>();
        for (String column : columns) {
            wiped.put(column, "NULL");
        }
        return wiped;
    }

    /** Texts that a row must have, or has for a reason that its state needs: the mark stands where something stood. */
    private static Map<String, String> with(Map<String, String> emptied, String... columns) {
        Map<String, String> wiped = new LinkedHashMap<>(emptied);
        for (String column : columns) {
            wiped.put(column, "CASE WHEN " + column + " IS NOT NULL THEN :mark END");
        }
        return wiped;
    }
}
