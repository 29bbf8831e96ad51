package vn.chungtay.apiclient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's system to be registered. It gets its secret by a request of its own, since that is shown only once. */
@Schema(description = "A partner's system to be registered")
record CreateApiClientRequest(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,63}")
        @Schema(description = "What the system calls itself; never changes", examples = "holt-reporting")
        String clientId,

        @NotNull @Size(max = 200) @Schema(examples = "Hệ thống báo cáo của Holt Việt Nam")
        String name,

        @NotNull
        @Schema(description = "Whose system it is: it sees the projects this organisation has a role in; never changes")
        UUID organisationId,

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

    UpdateApiClientRequest settings() {
        return new UpdateApiClientRequest(name, contact, scopes, networks, requestsPerMinute, expiresOn);
    }
}
