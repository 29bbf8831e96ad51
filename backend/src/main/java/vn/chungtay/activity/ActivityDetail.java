package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** An activity with everything that the reader may see of it. */
@Schema(description = "An activity with everything that the reader may see of it.")
public record ActivityDetail(
        UUID id,

        @Schema(examples = "22") String provinceCode,

        List<String> kinds,

        String name,

        String theme,

        Integer edition,

        @Schema(examples = "2025-06-12") LocalDate startsOn,

        @Schema(examples = "2025-06-13") LocalDate endsOn,

        PartOfDay partOfDay,

        ActivityLevel level,

        ProtectionLevel protectionLevel,

        List<String> topics,

        ActivityStatus status,

        LocalDate cancelledOn,

        String cancelReason,

        CampaignReference campaign,

        @Schema(description = "Whether it is a series") boolean series,

        UUID seriesId,

        @Schema(description = "The activities of a series") List<ActivityReference> seriesActivities,

        UUID projectId,

        String projectName,

        UnitReference unit,

        String communeCode,

        String placeText,

        String description,

        String minutes,

        List<ActivityStop> stops,

        List<ActivityOrganisation> organisations,

        List<String> partnerKinds,

        List<ActivityParticipant> participants,

        List<AudienceCount> audiences,

        List<GiftBatch> gifts,

        @Schema(description = "Those within the reader's scope")
        List<ActivityRecipient> recipients,

        @Schema(description = "Recipients outside the reader's scope", examples = "0")
        int hiddenRecipients,

        List<ConclusionDetail> conclusions,

        List<DocumentReference> documents,

        List<ActivityWarning> warnings,

        @Schema(description = "Whether the account may change it, given the permission to write: others' are read only")
        boolean mayChange,

        long version)
        implements Versioned {}
