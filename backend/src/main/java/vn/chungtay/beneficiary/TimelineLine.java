package vn.chungtay.beneficiary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened to a person, with the words that were written down or, for partners, without. */
@Schema(
        description = "TimelineEntry, or PartnerTimelineEntry for accounts and systems of partners",
        anyOf = {TimelineEntry.class, PartnerTimelineEntry.class})
public sealed interface TimelineLine permits TimelineEntry, PartnerTimelineEntry {}
