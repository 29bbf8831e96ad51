package vn.chungtay.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document in a list, with the campaigns that it is the plan of. */
@Schema(description = "An official document and the campaigns it plans")
public record DocumentSummary(
        UUID id,

        @Schema(examples = "15") String provinceCode,

        @Schema(examples = "179/KH-UBND") String number,

        DocumentType type,

        @Schema(examples = "Triển khai Tháng hành động vì trẻ em năm 2022")
        String title,

        @Schema(examples = "2022-05-04") LocalDate issuedOn,

        @Schema(description = "The issuer as printed, or the registered organisation's name of that day")
        String issuer,

        List<PlannedCampaign> campaigns) {

    /** A campaign whose plan the document is. */
    @Schema(name = "PlannedCampaign")
    public record PlannedCampaign(
            UUID id,
            @Schema(examples = "MOA-2022") String code,

            @Schema(examples = "Tháng hành động vì trẻ em năm 2022")
            String name) {}
}
