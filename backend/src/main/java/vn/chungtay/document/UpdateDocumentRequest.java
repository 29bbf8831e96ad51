package vn.chungtay.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that may be corrected in a document. */
@Schema(description = "An official document as it shall be")
public record UpdateDocumentRequest(
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

    DocumentType typeOrRead() {
        return type == null ? DocumentType.ofNumber(number) : type;
    }
}
