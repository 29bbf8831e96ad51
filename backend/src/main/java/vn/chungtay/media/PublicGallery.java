package vn.chungtay.media;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Photos of one activity, series or campaign that anybody may see. A type of its own: nothing gets in by itself. */
@Schema(description = "A gallery for the public")
public record PublicGallery(
        @Schema(description = "Of the activity, series or campaign")
        UUID id,

        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "Chuỗi hoạt động nhân dịp Ngày Quốc tế Thiếu nhi 1/6")
        String name,

        @Schema(description = "First day", examples = "2022-06-01")
        LocalDate heldOn,

        @Schema(description = "In the order of the gallery") List<PublicPhoto> photos) {

    /** One of them; the picture is at {@code /public/photos/{photoId}/content} and {@code /thumbnail}. */
    @Schema(name = "PublicPhoto")
    public record PublicPhoto(
            UUID id,
            @Schema(examples = "Toàn cảnh buổi làm việc") String caption,

            @Schema(examples = "Mười người ngồi quanh bàn họp dài")
            String altText,

            @Schema(examples = "Phòng Bảo trợ xã hội") String credit,
            Instant takenAt,

            @Schema(description = "Pixels", examples = "1600")
            int width,

            @Schema(description = "Pixels", examples = "1200")
            int height,

            @Schema(description = "Part of the demonstration: drawn by the program")
            boolean invented) {}
}
