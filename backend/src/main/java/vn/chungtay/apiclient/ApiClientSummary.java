package vn.chungtay.apiclient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's system in a list. */
public record ApiClientSummary(
        UUID id,
        @Schema(examples = "holt-system") String clientId,

        @Schema(examples = "Hệ thống báo cáo của Holt Việt Nam")
        String name,

        UUID organisationId,
        @Schema(examples = "Holt Việt Nam") String organisationName,
        ApiClientStatus status,
        @Schema(examples = "[\"beneficiary:read\"]") List<String> scopes,

        @Schema(description = "Requests in a minute", examples = "600")
        int requestsPerMinute,

        @Schema(description = "The first day on which it no longer works", examples = "2027-12-31")
        LocalDate expiresOn,

        @Schema(description = "When the last of its live secrets ends")
        Instant secretsEndAt,

        @Schema(description = "When it last got a token") Instant lastTokenAt,
        Instant createdAt) {}
