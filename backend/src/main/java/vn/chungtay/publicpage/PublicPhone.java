package vn.chungtay.publicpage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.PhoneNumber;

/** A number that everybody may call: to print and to dial. */
@Schema(description = "A number to print and to dial")
public record PublicPhone(
        @Schema(examples = "02513.834.493") String display,

        @Schema(
                description = "What follows tel:; behind a comma, which telephones take as a pause, the extension",
                examples = "+842513834493,141")
        String dial,

        @Schema(examples = "141") String extension,

        @Schema(examples = "Trực ban") String label) {

    static PublicPhone of(PhoneLine line) {
        String inside = line.extension() == null ? "" : "," + line.extension();
        return new PublicPhone(
                new PhoneNumber(line.value(), null).display(), line.value() + inside, line.extension(), line.label());
    }
}
