package vn.chungtay.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new person who acts for organisations, with the posts that are known. */
record CreateOfficialRequest(
        @Schema(description = "UUIDv7 chosen by a client that works offline")
        UUID id,

        @NotBlank @Size(max = 200) @Schema(examples = "Huỳnh Nam Thắng")
        String fullName,

        @Size(max = 40) @Schema(description = "Printed before the name", examples = "ThS")
        String academicTitle,

        @Size(max = 60) @Schema(description = "Telephone at work", examples = "0912.345.678")
        String phone,

        @Size(max = 200)
        @Pattern(regexp = "[^@\\s<>\"]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+")
        @Schema(description = "E-mail at work", examples = "thang.hn@example.vn")
        String email,

        @Size(max = 20) List<@Valid @NotNull PositionRequest> positions) {

    UpdateOfficialRequest facts() {
        return new UpdateOfficialRequest(fullName, academicTitle, phone, email);
    }
}
