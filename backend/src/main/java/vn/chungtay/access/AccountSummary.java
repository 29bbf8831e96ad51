package vn.chungtay.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** An account in a list, with the names of today for what it is held to. */
record AccountSummary(
        UUID id,

        @Schema(examples = "thanh.nt") String username,

        @Schema(examples = "Nguyễn Thị Thanh") String displayName,

        @Schema(description = "Whose account it is; absent for computers", examples = "thanh.nt@dongnai.gov.vn")
        String email,

        Role role,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "Thành phố Đồng Nai") String provinceName,

        @Schema(examples = "26122") String communeCode,

        @Schema(examples = "Xã Nam Cát Tiên") String communeName,

        UUID organisationId,
        String organisationName,
        boolean maySeeRestricted,
        AccountStatus status,

        @Schema(description = "Absent until the first sign-in")
        Instant lastSignInAt,

        Instant createdAt) {

    static AccountSummary of(Row row) {
        return new AccountSummary(
                row.uuid("id"),
                row.text("username"),
                row.text("display_name"),
                row.text("email"),
                row.constant("role", Role.class),
                row.text("province_code"),
                row.text("province_name"),
                row.text("commune_code"),
                row.text("commune_name"),
                row.uuid("organisation_id"),
                row.text("organisation_name"),
                row.bool("may_see_restricted"),
                row.constant("status", AccountStatus.class),
                row.instant("last_sign_in_at"),
                row.instant("created_at"));
    }
}
