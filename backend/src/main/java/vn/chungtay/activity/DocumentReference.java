package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official document, by number. */
@Schema(description = "An official document, by number.")
public record DocumentReference(
        UUID id,

        @Schema(examples = "179/KH-UBND") String number,

        @Schema(examples = "2022-05-04") LocalDate issuedOn,

        String title) {}
