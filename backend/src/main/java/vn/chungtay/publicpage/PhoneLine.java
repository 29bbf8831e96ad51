package vn.chungtay.publicpage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.PhoneNumber;

/** A number to be kept, in any usual way of writing; an extension may stand behind a hyphen or by itself. */
@Schema(description = "A telephone number")
public record PhoneLine(
        @NotNull @Size(max = 40) @Schema(description = "As printed, or E.164", examples = "02513.834.493-141")
        String value,

        @Pattern(regexp = "[0-9]{1,6}")
        @Schema(description = "Dialled inside the organisation; read from the number when absent", examples = "141")
        String extension,

        @Size(max = 100) @Schema(examples = "Trực ban") String label) {

    /** With its value in the form that is stored: E.164 for subscriber numbers, short codes as they are. */
    PhoneLine readable(String pointer) {
        PhoneNumber number = PhoneNumber.parse(value)
                .orElseThrow(() -> Problem.rule(
                        pointer + "/value", "INVALID_PHONE", "Không phải số điện thoại", "Not a telephone number"));
        return new PhoneLine(number.value(), extension == null ? number.extension() : extension, label);
    }
}
