package vn.chungtay.audit;

import java.util.Map;
import java.util.Set;
import vn.chungtay.shared.persistence.RowChange;

/**
 * Whose history a row belongs to: a person's circumstance to the person, a component to its project.
 *
 * @param resource collection of the contract
 * @param id of the record; null when the row does not say, then the request does
 */
record RecordOfRow(String resource, String id) {
    /** Tables of the machinery: their rows are no facts about anybody. */
    private static final Set<String> MACHINERY = Set.of(
            "account_session",
            "account_setup_link",
            "sign_in_throttle",
            "sign_in_day",
            "rate_bucket",
            "idempotency_record",
            "code_counter",
            "stored_file",
            "installation_secret",
            "token_key",
            "revoked_token",
            "audit_event",
            "audit_seal",
            "audit_head",
            "audit_subject_key");

    private record Owner(String resource, String column) {}

    private static final Map<String, Owner> OWNERS = Map.ofEntries(
            Map.entry("beneficiary", new Owner("beneficiaries", "id")),
            Map.entry("beneficiary_confidential", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("residence", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("circumstance", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("disability", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("school_status", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("carer", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("stay", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("need", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("consent", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("restricted_access", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("processing_restriction", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("anonymisation", new Owner("beneficiaries", "beneficiaryId")),
            Map.entry("rights_request", new Owner("rights-requests", "id")),
            Map.entry("data_breach", new Owner("data-breaches", "id")),
            Map.entry("household", new Owner("households", "id")),
            Map.entry("household_note", new Owner("households", "householdId")),
            Map.entry("household_member", new Owner("households", "householdId")),
            Map.entry("household_poverty", new Owner("households", "householdId")),
            Map.entry("household_assessment", new Owner("households", "householdId")),
            Map.entry("programme", new Owner("programmes", "id")),
            Map.entry("project", new Owner("projects", "id")),
            Map.entry("project_status", new Owner("projects", "projectId")),
            Map.entry("project_organisation", new Owner("projects", "projectId")),
            Map.entry("project_handover", new Owner("projects", "projectId")),
            Map.entry("component", new Owner("projects", "projectId")),
            Map.entry("component_budget", new Owner("projects", "projectId")),
            Map.entry("objective", new Owner("projects", "projectId")),
            Map.entry("indicator", new Owner("projects", "projectId")),
            Map.entry("scheme", new Owner("projects", "projectId")),
            Map.entry("legacy_aggregate", new Owner("projects", "projectId")),
            Map.entry("quarter_plan", new Owner("projects", "projectId")),
            Map.entry("enrolment", new Owner("enrolments", "id")),
            Map.entry("service_event", new Owner("service-events", "id")),
            Map.entry("permanency_plan", new Owner("permanency-plans", "id")),
            Map.entry("disbursement", new Owner("disbursements", "id")),
            Map.entry("activity", new Owner("activities", "id")),
            Map.entry("activity_stop", new Owner("activities", "activityId")),
            Map.entry("activity_organisation", new Owner("activities", "activityId")),
            Map.entry("activity_partner", new Owner("activities", "activityId")),
            Map.entry("activity_participant", new Owner("activities", "activityId")),
            Map.entry("activity_audience", new Owner("activities", "activityId")),
            Map.entry("activity_recipient", new Owner("activities", "activityId")),
            Map.entry("activity_document", new Owner("activities", "activityId")),
            Map.entry("gift_batch", new Owner("activities", "activityId")),
            Map.entry("photo", new Owner("photos", "id")),
            Map.entry("photo_person", new Owner("photos", "photoId")),
            Map.entry("conclusion", new Owner("activities", "activityId")),
            Map.entry("campaign", new Owner("campaigns", "id")),
            Map.entry("campaign_message", new Owner("campaigns", "campaignId")),
            Map.entry("official_document", new Owner("official-documents", "id")),
            Map.entry("organisation", new Owner("organisations", "id")),
            Map.entry("organisation_name", new Owner("organisations", "organisationId")),
            Map.entry("organisation_parent", new Owner("organisations", "organisationId")),
            Map.entry("organisation_contact", new Owner("organisations", "organisationId")),
            Map.entry("committee_member", new Owner("organisations", "committeeId")),
            Map.entry("organisation_event", new Owner("organisation-events", "id")),
            Map.entry("organisation_event_party", new Owner("organisation-events", "eventId")),
            Map.entry("official", new Owner("officials", "id")),
            Map.entry("official_position", new Owner("officials", "officialId")),
            Map.entry("hotline_entry", new Owner("hotline-entries", "id")),
            Map.entry("public_link", new Owner("public-links", "id")),
            Map.entry("announcement", new Owner("announcements", "id")),
            Map.entry("public_office", new Owner("public-offices", "id")),
            Map.entry("article", new Owner("articles", "id")),
            Map.entry("article_person", new Owner("articles", "articleId")),
            Map.entry("report", new Owner("reports", "id")),
            Map.entry("intake", new Owner("intakes", "id")),
            Map.entry("centre_profile", new Owner("centre-profiles", "id")),
            Map.entry("account", new Owner("accounts", "id")),
            Map.entry("account_duty", new Owner("accounts", "accountId")),
            Map.entry("account_second_factor", new Owner("accounts", "accountId")),
            Map.entry("account_recovery_code", new Owner("accounts", "accountId")),
            Map.entry("api_client", new Owner("api-clients", "id")),
            Map.entry("api_client_secret", new Owner("api-clients", "apiClientId")));

    static boolean isMachinery(String table) {
        return MACHINERY.contains(table);
    }

    /** A table that nobody put here is its own record: a new one is audited without being asked. */
    static RecordOfRow of(RowChange change) {
        Owner owner =
                OWNERS.getOrDefault(change.table(), new Owner(change.table().replace('_', '-'), "id"));
        return new RecordOfRow(owner.resource(), change.text(owner.column()));
    }
}
