package vn.chungtay.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign, by name. */
@Schema(description = "A campaign, by name.")
public record CampaignReference(
        UUID id,

        @Schema(examples = "MOA-2025") String code,

        @Schema(examples = "Tháng hành động vì trẻ em năm 2025")
        String name) {}
