package vn.chungtay.beneficiary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children were asked themselves: those old enough to be asked, by the age of consent of the day. */
public record ChildVoice(
        @Schema(description = "Distinct children of 7 years and more who spoke for themselves", examples = "42")
        long children,

        @Schema(description = "What they said: needs and wishes with a child as the speaker", examples = "57")
        long statements) {}
