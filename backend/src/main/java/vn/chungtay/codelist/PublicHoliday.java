package vn.chungtay.codelist;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which offices are closed, or a Saturday on which they work in its place. */
@Schema(description = "A day that differs from other days of its week")
public record PublicHoliday(
        @Schema(examples = "2026-09-02") LocalDate day,

        @Schema(
                description =
                        "STATUTORY: by law; SUBSTITUTE: free in the place of another day; MADE_UP: a Saturday that is"
                                + " worked",
                examples = "STATUTORY")
        Kind kind,

        @Schema(examples = "Quốc khánh") String nameVi,
        @Schema(examples = "National Day") String nameEn,

        @Schema(description = "Whether an authority has set this very day; expected by law and moon otherwise")
        boolean announced,

        @Schema(examples = "Bộ luật Lao động 2019, Điều 112 khoản 1")
        String legalBasis) {

    /** Why a day differs from others. */
    public enum Kind {
        STATUTORY,
        SUBSTITUTE,
        MADE_UP
    }
}
