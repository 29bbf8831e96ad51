package vn.chungtay.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** One account with what it may do and what was last done to it. */
record AccountDetail(
        UUID id,

        @Schema(examples = "thanh.nt") String username,

        @Schema(examples = "Nguyễn Thị Thanh") String displayName,

        @Schema(description = "Whose account it is; absent for computers", examples = "thanh.nt@dongnai.gov.vn")
        String email,

        Role role,

        @Schema(description = "What the role may do, in alphabetical order")
        List<String> permissions,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "Thành phố Đồng Nai") String provinceName,

        @Schema(examples = "26122") String communeCode,

        @Schema(examples = "Xã Nam Cát Tiên") String communeName,

        UUID organisationId,
        String organisationName,
        boolean maySeeRestricted,
        AccountStatus status,
        Instant blockedAt,

        @Schema(description = "Why it was last changed, as the administrator wrote")
        String changeReason,

        @Schema(description = "Name of the administrator who last changed it")
        String changedBy,

        Instant lastSignInAt,

        @Schema(description = "When the person last chose a password")
        Instant passwordSetAt,

        @Schema(description = "Until when a one-time link waits to be used; absent when there is none")
        Instant linkExpiresAt,

        @Schema(description = "Devices that are signed in now")
        int sessions,

        @Schema(description = "Whether signing in asks for a code of an authenticator app")
        boolean secondFactor,

        @Schema(
                description =
                        "Whether the identity provider keeps it: it has no password here, and its role follows groups")
        boolean provided,

        @Schema(description = "Whether this is the account that asks; nobody changes the own one here")
        boolean own,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    static AccountDetail of(Row row, UUID reader) {
        AccountSummary account = AccountSummary.of(row);
        return new AccountDetail(
                account.id(),
                account.username(),
                account.displayName(),
                account.email(),
                account.role(),
                List.copyOf(account.role().permissions()),
                account.provinceCode(),
                account.provinceName(),
                account.communeCode(),
                account.communeName(),
                account.organisationId(),
                account.organisationName(),
                account.maySeeRestricted(),
                account.status(),
                row.instant("blocked_at"),
                row.text("change_reason"),
                row.text("changed_by"),
                account.lastSignInAt(),
                row.instant("password_set_at"),
                row.instant("link_expires_at"),
                row.integer("sessions"),
                row.bool("second_factor"),
                row.bool("provided"),
                account.id().equals(reader),
                account.createdAt(),
                row.instant("updated_at"),
                row.number("version"));
    }
}
