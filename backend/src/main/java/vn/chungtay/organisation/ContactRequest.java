package vn.chungtay.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.PhoneNumber;

/** One number or address; an organisation with two numbers has two contacts. */
record ContactRequest(
        @NotNull @Schema(examples = "PHONE") ContactKind kind,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "A telephone number as written, with its extension or without; an e-mail or web address",
                examples = "02513.834.493-141")
        String value,

        @Pattern(regexp = "[0-9]{1,6}")
        @Schema(description = "Digits dialled inside the organisation", examples = "141")
        String extension,

        @Size(max = 200) @Schema(examples = "Tư vấn khám sức khỏe")
        String label,

        @Min(1) @Max(1000) @Schema(description = "Place in the list; the end when absent", examples = "1")
        Integer position,

        @Schema(description = "First day it is in use") LocalDate validFrom,

        @Schema(description = "First day it is no longer in use")
        LocalDate validTo) {
    private static final String EMAIL = "[^@\\s<>\"]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+";
    private static final String WEB = "(https?://)?[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+(:[0-9]{1,5})?(/[^\\s<>\"]*)?";
    private static final String ZALO = "[\\p{L}0-9._-]{3,100}";

    /** The contact with its value in the form that is stored: E.164 for subscriber numbers, short codes as they are. */
    ContactRequest readable(String pointer) {
        Periods.requireOrder(validFrom, validTo, pointer);
        return switch (kind) {
            case PHONE, FAX ->
                withNumber(PhoneNumber.parse(value)
                        .orElseThrow(() -> Problem.rule(
                                pointer + "/value",
                                "INVALID_PHONE",
                                "Không phải số điện thoại: di động 10 số, cố định 11 số (02…), tổng đài 1800/1900 hoặc"
                                        + " số ngắn như 111",
                                "Not a telephone number: mobile with 10 digits, landline with 11 (02…), 1800/1900 or a"
                                        + " short code such as 111")));
            case ZALO ->
                PhoneNumber.parse(value)
                        .map(this::withNumber)
                        .orElseGet(() -> matching(ZALO, pointer, "tài khoản Zalo", "a Zalo account"));
            case EMAIL -> matching(EMAIL, pointer, "địa chỉ thư điện tử", "an e-mail address");
            case WEB -> matching(WEB, pointer, "địa chỉ trang web", "a web address");
        };
    }

    private ContactRequest withNumber(PhoneNumber number) {
        String inside = Optional.ofNullable(extension).orElse(number.extension());
        return new ContactRequest(kind, number.value(), inside, label, position, validFrom, validTo);
    }

    private ContactRequest matching(String pattern, String pointer, String vi, String en) {
        if (!value.matches(pattern)) {
            throw Problem.rule(pointer + "/value", "INVALID_CONTACT", "Không phải " + vi, "Not " + en);
        }
        return this;
    }
}
