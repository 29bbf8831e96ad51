package vn.chungtay.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a photo shows, in words. What is left out becomes unknown. */
@Schema(description = "What a photo shows and who can be recognised in it")
public record PhotoRequest(
        @Min(1) @Max(100_000) @Schema(description = "Place in its gallery; as it is when absent", examples = "1")
        Integer position,

        @Size(max = 500) @Schema(examples = "Toàn cảnh buổi làm việc")
        String caption,

        @Size(max = 500)
        @Schema(
                description = "What is to be seen, for who cannot see it; without names",
                examples = "Mười người ngồi quanh bàn họp dài")
        String altText,

        @Size(max = 200) @Schema(examples = "Phòng Bảo trợ xã hội")
        String credit,

        @Schema(description = "Not in the future", examples = "2025-03-21T08:30:00+07:00")
        Instant takenAt,

        @Schema(
                description = "NOBODY says that somebody has looked; PEOPLE needs at least one of them",
                examples = "NOBODY")
        PhotoShows shows,

        @Size(max = 100) @Schema(description = "Who can be recognised: everybody in care, children and adults")
        List<@NotNull UUID> people) {}
