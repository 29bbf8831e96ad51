package vn.chungtay.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the rights of people that waits for somebody: how often, and where it is listed. */
@Schema(description = "Something that waits for who protects personal data")
public record PrivacyTask(
        @Schema(examples = "REQUESTS_LATE") String key,
        @Schema(examples = "Yêu cầu về dữ liệu đã trễ hạn") String name,

        @Schema(examples = "Requests about data that are late")
        String nameEn,

        @Schema(examples = "1") long count,

        @Schema(examples = "/api/v1/rights-requests?status=RECEIVED,ANSWERED&late=true")
        String link) {}
