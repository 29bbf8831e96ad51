package vn.chungtay.publicpage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.access.Role;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** An announcement, for those who keep it. */
@Schema(description = "An announcement as it is kept")
public record AnnouncementEntry(
        UUID id,

        @Schema(description = "Absent: told in every province", examples = "75")
        String provinceCode,

        @Schema(examples = "Lịch tiêm chủng tháng 6") String title,

        String body,
        AnnouncementAudience audience,

        @Schema(description = "Of STAFF: these roles only; empty is all")
        List<Role> roles,

        String communeCode,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "Whether it is shown today") boolean shown,

        long version)
        implements Versioned {
    static AnnouncementEntry of(Row row) {
        return new AnnouncementEntry(
                row.uuid("id"),
                row.text("province_code"),
                row.text("title"),
                row.text("body"),
                row.constant("audience", AnnouncementAudience.class),
                row.texts("roles").stream().map(Role::valueOf).toList(),
                row.text("commune_code"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.bool("shown"),
                row.number("version"));
    }
}
