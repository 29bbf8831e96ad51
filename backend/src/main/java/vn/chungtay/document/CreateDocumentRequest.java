package vn.chungtay.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document to register. */
@Schema(description = "An official document to register")
public record CreateDocumentRequest(
        @Schema(description = "Chosen by a client that works offline")
        UUID id,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Province of today; needed only by accounts of the whole country", examples = "15")
        String provinceCode,

        @NotNull @Size(max = 100) @Schema(description = "As printed", examples = "179/KH-UBND")
        String number,

        @Schema(description = "Read from the number when absent: KH is PLAN, QĐ is DECISION …")
        DocumentType type,

        @NotNull @Size(max = 1000) @Schema(examples = "Triển khai Tháng hành động vì trẻ em năm 2022")
        String title,

        @NotNull @Schema(examples = "2022-05-04") LocalDate issuedOn,

        @Schema(description = "The issuer, when it is a registered organisation")
        UUID organisationId,

        @Size(max = 300) @Schema(description = "The issuer as printed", examples = "UBND tỉnh Lào Cai")
        String issuerText,

        @Size(max = 1000)
        @Pattern(regexp = "https?://.*")
        @Schema(description = "Where the text can be read", examples = "https://laocai.gov.vn/van-ban/179-kh-ubnd")
        String url) {

    UpdateDocumentRequest content() {
        return new UpdateDocumentRequest(number, type, title, issuedOn, organisationId, issuerText, url);
    }
}
