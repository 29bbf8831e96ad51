package vn.chungtay.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.PhoneNumber;

/** What describes a person who acts for organisations; posts have operations of their own. */
record UpdateOfficialRequest(
        @NotBlank @Size(max = 200) @Schema(description = "Family, middle and given name", examples = "Huỳnh Nam Thắng")
        String fullName,

        @Size(max = 40) @Schema(description = "Printed before the name", examples = "ThS")
        String academicTitle,

        @Size(max = 60) @Schema(description = "Telephone at work", examples = "0912.345.678")
        String phone,

        @Size(max = 200)
        @Pattern(regexp = "[^@\\s<>\"]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+")
        @Schema(description = "E-mail at work", examples = "thang.hn@example.vn")
        String email) {

    /** The telephone number as it is stored; the extension stays behind it. */
    String storedPhone() {
        if (phone == null) {
            return null;
        }
        return PhoneNumber.parse(phone)
                .map(number -> number.extension() == null ? number.value() : number.value() + "-" + number.extension())
                .orElseThrow(() ->
                        Problem.rule("/phone", "INVALID_PHONE", "Không phải số điện thoại", "Not a telephone number"));
    }
}
