package vn.chungtay.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was found. */
@Schema(description = "One thing that was found")
public record SearchItem(
        UUID id,
        SearchKind kind,

        @Schema(description = "Name; the code for those who see people under a code", examples = "Nguyễn Thị Lan")
        String title,

        @Schema(examples = "75-2026-000123 · 2015") String subtitle,

        @Schema(description = "Its page", examples = "/beneficiaries/0197a1f0-0000-7000-8000-000000000001")
        String path) {}
