package vn.chungtay.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of an article. */
@Schema(description = "Who answers for the article, and who of the registered people of the same name is not meant")
public record PublishRequest(
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Ông Bùi Thanh Tùng")
        String chiefEditor,

        @Size(max = 200) @Schema(examples = "Giám đốc Sở") String chiefEditorTitle,

        @Size(max = 50) @Schema(description = "People who only bear a name that the article names")
        List<@NotNull @Valid Namesake> namesakes) {

    /** Somebody registered whose name stands in the text, but who is not meant. */
    @Schema(name = "ArticleNamesake", description = "Somebody registered who only bears a name of the text")
    public record Namesake(
            @NotNull UUID personId,

            @NotNull @Size(min = 1, max = 300) @Schema(examples = "Là cán bộ y tế cùng tên")
            String reason) {}
}
