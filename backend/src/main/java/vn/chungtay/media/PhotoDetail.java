package vn.chungtay.media;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.consent.ConsentPurpose;
import vn.chungtay.shared.http.Versioned;

/** A photo with what is known of it; the picture itself is at {@code /content} and {@code /thumbnail} below its address. */
@Schema(description = "A photo of an activity or campaign, without the picture")
public record PhotoDetail(
        UUID id,
        @Schema(examples = "75") String provinceCode,

        @Schema(description = "The activity or series; absent for a photo of a campaign")
        UUID activityId,

        UUID campaignId,

        @Schema(description = "Name of the activity or campaign", examples = "Sở Y tế làm việc với Tổ chức Holt")
        String about,

        @Schema(description = "Place in its gallery, from 1", examples = "1")
        int position,

        @Schema(examples = "Toàn cảnh buổi làm việc") String caption,

        @Schema(
                description = "What is to be seen, for who cannot see it",
                examples = "Mười người ngồi quanh bàn họp dài")
        String altText,

        @Schema(description = "Who took it", examples = "Phòng Bảo trợ xã hội")
        String credit,

        Instant takenAt,

        @Schema(description = "Absent until somebody has looked and said so")
        PhotoShows shows,

        @Schema(description = "Who can be recognised, as far as the account sees these people; none for partners")
        List<PersonShown> people,

        @Schema(description = "How many more can be recognised, whom the account does not see", examples = "0")
        int hiddenPeople,

        PhotoState state,
        Instant publishedAt,
        @Schema(examples = "Lê Văn Lãnh Đạo") String publishedByName,

        @Schema(description = "When it was last taken down") Instant takenDownAt,

        @Schema(description = "CONSENT_WITHDRAWN, or the words of who took it down", examples = "CONSENT_WITHDRAWN")
        String takenDownReason,

        @Schema(description = "Pixels", examples = "1600") int width,
        @Schema(description = "Pixels", examples = "1200") int height,

        @Schema(description = "Part of the demonstration: drawn by the program")
        boolean invented,

        Instant createdAt,
        @Schema(examples = "Nguyễn Thị Chuyên Viên") String createdByName,
        long version)
        implements Versioned {

    /** Somebody who can be recognised. */
    @Schema(name = "PersonShown")
    public record PersonShown(
            UUID beneficiaryId,
            @Schema(examples = "75-2026-000123") String code,

            @Schema(description = "Absent while unknown", examples = "Nguyễn Văn An")
            String name,

            @Schema(description = "Consents that are missing for the public", examples = "[\"WEB\"]")
            SortedSet<ConsentPurpose> lacks) {}
}
