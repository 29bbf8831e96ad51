package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stood under what on a day. */
public record OrganisationTree(
        @Schema(examples = "2025-03-01") LocalDate asOf,

        List<Node> roots,

        @Schema(description = "Whether there are more organisations than shown")
        boolean truncated) {

    /** An organisation and what stands under it, in the Vietnamese order of names. */
    @Schema(name = "OrganisationNode")
    public record Node(
            UUID id,

            @Schema(examples = "Sở Y tế tỉnh Đồng Nai") String name,

            String shortName,
            OrganisationKind kind,
            List<Node> children) {}
}
