package vn.chungtay.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody outside sends. */
@Schema(description = "A report, feedback or question from outside; the name and the way to answer may be left out")
public record PublicReportRequest(
        @NotNull @Pattern(regexp = "[0-9]{2}") @Schema(description = "A province of today", examples = "75")
        String provinceCode,

        @NotNull @Schema(examples = "CHILD_IN_DANGER") ReportKind kind,

        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Trẻ bị đánh")
        String title,

        @NotNull @Size(min = 1, max = 5000) @Schema(examples = "Đêm nào cũng nghe tiếng trẻ khóc ở nhà bên cạnh.")
        String content,

        @Size(max = 200) @Schema(description = "Of who reports, only if he wishes")
        String name,

        @Size(max = 200) @Schema(description = "Telephone or e-mail for an answer, only if he wishes")
        String contact,

        @Size(max = 200)
        @Schema(description = "Left empty by people, who do not see the field; only programs fill it in", examples = "")
        String website) {}
