package vn.chungtay.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article says. */
@Schema(description = "An article as it is written")
public record ArticleRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "22")
        String provinceCode,

        @NotNull @Schema(examples = "VISITS_AND_GIFTS") ArticleCategory category,

        @NotNull @Size(max = 300) @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String title,

        @Size(max = 500) @Schema(description = "One or two sentences for lists")
        String summary,

        @NotNull
        @Size(max = 20000)
        @Schema(
                description = "Plain text: blank lines part paragraphs, lines that begin with “- ” are a list,"
                        + " “## ” a heading; anything else is shown as it stands, markup too",
                examples = "Trong 2 ngày 12-13/6, đoàn công tác của Sở Y tế đã đến thăm, tặng quà.")
        String body,

        @Size(max = 200) @Schema(examples = "Thiên Thanh") String author,

        @Size(max = 300) @Schema(description = "Shown behind “Nguồn:”", examples = "CDC Quảng Ninh")
        String source,

        @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s]+")
        @Schema(description = "A video to be opened", examples = "https://syt.dongnai.gov.vn/video/1")
        String videoUrl,

        @Schema(description = "A campaign of the province, by which related articles are found")
        UUID campaignId,

        @Size(max = 10) @Schema(description = "By which related articles are found")
        List<@NotNull @Size(min = 1, max = 60) String> tags,

        @Size(max = 50)
        @Schema(
                description = "People of the register whom it names or shows; absent keeps those declared before. Only"
                        + " accounts that may read them can declare them")
        List<@NotNull UUID> personIds) {}
