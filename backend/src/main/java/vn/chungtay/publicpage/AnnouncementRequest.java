package vn.chungtay.publicpage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.access.Role;

/** An announcement. */
@Schema(description = "An announcement with its first day, its end and whom it is for")
public record AnnouncementRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull @Size(max = 200) @Schema(examples = "Lịch tiêm chủng tháng 6")
        String title,

        @NotNull @Size(max = 5000) @Schema(examples = "Trạm y tế các xã tiêm vào ngày 05 và 06 hằng tháng.")
        String body,

        @NotNull @Schema(examples = "PUBLIC") AnnouncementAudience audience,

        @Size(max = 20) @Schema(description = "Of STAFF: these roles only; empty or absent is all")
        List<@NotNull Role> roles,

        @Pattern(regexp = "[0-9]{5}") @Schema(description = "Of STAFF: the accounts of this commune only")
        String communeCode,

        @NotNull @Schema(examples = "2025-06-01") LocalDate validFrom,

        @Schema(description = "First day on which it is no longer shown", examples = "2025-07-01")
        LocalDate validTo) {}
