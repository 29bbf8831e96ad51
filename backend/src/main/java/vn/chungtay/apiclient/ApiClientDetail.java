package vn.chungtay.apiclient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** Everything about a partner's system but its secrets, which nobody can read. */
public record ApiClientDetail(
        UUID id,
        @Schema(examples = "holt-system") String clientId,

        @Schema(examples = "Hệ thống báo cáo của Holt Việt Nam")
        String name,

        UUID organisationId,
        @Schema(examples = "Holt Việt Nam") String organisationName,

        @Schema(examples = "Phòng công nghệ, it@holt.example")
        String contact,

        ApiClientStatus status,
        @Schema(examples = "[\"beneficiary:read\"]") List<String> scopes,

        @Schema(description = "Networks in CIDR form; none: from anywhere", examples = "[\"203.0.113.0/24\"]")
        List<String> networks,

        @Schema(description = "Requests in a minute", examples = "600")
        int requestsPerMinute,

        @Schema(description = "The first day on which it no longer works", examples = "2027-12-31")
        LocalDate expiresOn,

        Instant blockedAt,

        @Schema(examples = "Lộ mã bí mật ngày 20/11/2026") String blockedReason,

        @Schema(description = "When it last got a token") Instant lastTokenAt,
        @Schema(description = "Newest first") List<Secret> secrets,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** A secret, known only by its last letters. */
    @Schema(name = "ApiClientSecret")
    public record Secret(
            UUID id,

            @Schema(description = "Its last four letters", examples = "x4Qz")
            String hint,

            @Schema(description = "Whether it can be used now")
            boolean live,

            Instant createdAt,
            Instant expiresAt,

            @Schema(description = "When it was ended by hand")
            Instant endedAt,

            Instant lastUsedAt) {}
}
