package vn.chungtay.apiclient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about a partner's system that may change. Fewer scopes or networks hold for tokens in use at once. */
@Schema(description = "A partner's system as it shall be")
record UpdateApiClientRequest(
        @NotNull @Size(max = 200) @Schema(examples = "Hệ thống báo cáo của Holt Việt Nam")
        String name,

        @Size(max = 300)
        @Schema(
                description = "Whom to call when something is wrong with it",
                examples = "Phòng công nghệ, it@holt.example")
        String contact,

        @NotNull
        @Size(min = 1, max = 30)
        @Schema(
                description = "What it may ask for: permissions of the role NGO_SYSTEM",
                examples = "[\"beneficiary:read\", \"project:read\"]")
        List<@NotNull @Pattern(regexp = "[a-z]+:[a-z]+") String> scopes,

        @Size(max = 20)
        @Schema(
                description = "Networks it may call from, in CIDR form; none: from anywhere",
                examples = "[\"203.0.113.0/24\"]")
        List<@NotNull @Pattern(regexp = "[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?") String> networks,

        @Min(1) @Max(60_000) @Schema(description = "Requests in a minute, 600 when absent", examples = "600")
        Integer requestsPerMinute,

        @Schema(description = "The first day on which it no longer works; absent: no end", examples = "2027-12-31")
        LocalDate expiresOn) {
    /** Ten in a second: more than a nightly synchronisation needs. */
    private static final int USUAL = 600;

    int requestsPerMinuteOrUsual() {
        return requestsPerMinute == null ? USUAL : requestsPerMinute;
    }
}
