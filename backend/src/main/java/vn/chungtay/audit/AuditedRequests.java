package vn.chungtay.audit;

import java.util.Set;
import vn.chungtay.shared.audit.AuditTrail;

/** Which requests leave an event, and what it is called. What is not named here is audited. */
final class AuditedRequests {
    /** Collections that tell nothing of a person: looking at them leaves no event; files and writes do. */
    private static final Set<String> IMPERSONAL = Set.of(
            "admin-units",
            "code-lists",
            "parameters",
            "problem-types",
            "public-holidays",
            "privacy-tasks",
            "organisations",
            "organisation-events",
            "officials",
            "programmes",
            "projects",
            "component-budgets",
            "campaigns",
            "official-documents",
            "conclusions",
            "figures",
            "public",
            "hotline-entries",
            "public-links",
            "announcements",
            "public-offices",
            "centre-profiles",
            "me",
            "session");

    /** Parameters that say which part of a list is looked at, not what is looked for. */
    static final Set<String> POSITION = Set.of("limit", "cursor", "sort", "include", "format");

    /** Filters whose value names no person and tells the officer what was looked for. */
    static final Set<String> SHOWN = Set.of(
            "adminUnit",
            "circumstance",
            "facility",
            "project",
            "organisation",
            "campaign",
            "status",
            "kind",
            "province");

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> SIGNING_IN = Set.of("createSession", "createProviderSession", "issueToken");

    private AuditedRequests() {}

    /** Whether an answer says that the caller has no right, or that there is nothing of that id for him. */
    static boolean isRefusal(AuditTrail request, int status) {
        return status == 401
                || status == 403
                || status == 404 && request.recordId() != null
                || status == TOO_MANY_REQUESTS && SIGNING_IN.contains(String.valueOf(request.operation()))
                // a system that is known and may not now (RFC 6749)
                || status == 400 && request.accountName() != null;
    }

    /** What a request does, or null when it is nothing for the audit. */
    static AuditAction action(AuditTrail request, int status) {
        String operation = request.operation() == null ? "" : request.operation();
        return switch (operation) {
            // somebody unknown asks for the way to the identity provider
            case "beginProviderSignIn" -> null;
            case "createSession", "createProviderSession", "issueToken" -> AuditAction.SIGN_IN;
            case "deleteSession", "revokeToken" -> AuditAction.SIGN_OUT;
            case "search" -> AuditAction.SEARCH;
            case "verifyAudit" -> AuditAction.VERIFY;
            // comes with the list of photos, which left an event
            case "getPhotoThumbnail" -> null;
            default -> {
                if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
                    yield status == 201 ? AuditAction.CREATE : AuditAction.CHANGE;
                }
                if (operation.startsWith("export")) {
                    yield AuditAction.EXPORT;
                }
                if (IMPERSONAL.contains(request.resource())) {
                    yield null;
                }
                yield request.recordId() == null ? AuditAction.LIST : AuditAction.READ;
            }
        };
    }
}
