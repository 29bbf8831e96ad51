package vn.chungtay.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as it was given. Purpose and basis have no default: what nobody said, nobody agreed to. */
@Schema(description = "A consent as it was given, for one purpose")
public record ConsentRequest(
        @Schema(description = "Chosen by a client that works offline")
        UUID id,

        @NotNull @Schema(examples = "PROFILE") ConsentPurpose purpose,

        @NotNull
        @Schema(
                description = "WEB and SPONSOR_ABROAD rest on CONSENT alone; only CONSENT opens anything to others",
                examples = "CONSENT")
        LegalBasis legalBasis,

        @Size(max = 200)
        @Pattern(regexp = "[^\\n\\r\\t]*")
        @Schema(
                description = "Who agreed for a person under age; needed below the parameter LEGAL_AGE, and while the"
                        + " date of birth is unknown",
                examples = "Trần Thị Lan")
        String representativeName,

        @Size(max = 40)
        @Schema(description = "What the representative is to the person: list RELATION", examples = "GRANDPARENT")
        String representativeRelation,

        @Schema(
                description = "Whether the child agreed too; needed from the parameter CONSENT_AGE (7 years). A consent"
                        + " that a younger child did not give too ends on that birthday",
                examples = "true")
        Boolean childAssent,

        @Size(max = 1000)
        @Schema(
                description = "Where the proof lies; without consent, the law or the danger",
                examples = "Phiếu đồng ý ký ngày 01/06/2026, lưu hồ sơ giấy")
        String note,

        @NotNull @Schema(description = "First day; not after today", examples = "2026-06-01")
        LocalDate validFrom,

        @Schema(description = "First day it no longer holds; open when absent")
        LocalDate validTo) {}
