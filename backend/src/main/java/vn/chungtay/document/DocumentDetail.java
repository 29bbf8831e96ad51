package vn.chungtay.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A document with everything that refers to it. */
@Schema(description = "An official document with what refers to it")
public record DocumentDetail(
        UUID id,

        @Schema(examples = "15") String provinceCode,

        @Schema(examples = "179/KH-UBND") String number,

        DocumentType type,

        @Schema(examples = "Triển khai Tháng hành động vì trẻ em năm 2022")
        String title,

        @Schema(examples = "2022-05-04") LocalDate issuedOn,

        UUID organisationId,

        @Schema(description = "Name of the registered issuer on the day of issue")
        String organisationName,

        @Schema(examples = "UBND tỉnh Lào Cai") String issuerText,

        String url,

        List<DocumentSummary.PlannedCampaign> campaigns,

        List<ReferringActivity> activities,

        @Schema(description = "Whether the account may change it, given the permission to write: others' are read only")
        boolean mayChange,

        long version)
        implements Versioned {

    /** An activity held on the ground of the document. */
    @Schema(name = "ReferringActivity")
    public record ReferringActivity(UUID id, String name, LocalDate startsOn) {}
}
