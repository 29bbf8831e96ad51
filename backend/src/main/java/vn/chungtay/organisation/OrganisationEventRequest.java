package vn.chungtay.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to which organisations, by which legal text. */
record OrganisationEventRequest(
        @Schema(description = "UUIDv7 chosen by a client that works offline")
        UUID id,

        @NotNull @Schema(examples = "TRANSFER") OrganisationEventKind kind,

        @NotNull @Schema(examples = "2025-03-01") LocalDate happenedOn,

        @Size(max = 500) @Schema(examples = "Nghị quyết của HĐND tỉnh về tổ chức lại các cơ quan cấp tỉnh")
        String legalBasis,

        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Chuyển chức năng bảo trợ xã hội và trẻ em từ Sở LĐTBXH về Sở Y tế")
        String description,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull Party> parties) {

    /** One organisation in the event. */
    @Schema(name = "OrganisationEventPartyRequest")
    record Party(
            @NotNull UUID organisationId,
            @NotNull @Schema(examples = "FROM") EventRole role) {}
}
