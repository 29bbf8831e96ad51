package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.chungtay.shared.problem.Warning;

/**
 * What the twelve digits {@code PPP G YY NNNNNN} of an identity number say: province or country of birth registration,
 * century and sex, year of birth. There is no check digit, and papers hold mistakes, so whatever disagrees is a warning
 * and never a refusal. PPP is where the birth was registered and is never compared with the residence.
 */
final class IdentityNumber {
    private static final String POINTER = "/identityNumber";
    private static final int TWELVE = 12;
    private static final int FIRST_CENTURY = 1900;

    private IdentityNumber() {}

    /**
     * Compares a number with what else is known.
     *
     * @param registeredProvince whether two digits were the code of one of the 63 provinces that registered births
     */
    static List<Warning> check(
            String number,
            Sex sex,
            LocalDate birthDate,
            BirthDatePrecision precision,
            Predicate<String> registeredProvince) {
        List<Warning> warnings = new ArrayList<>();
        if (number == null) {
            return warnings;
        }
        if (number.length() != TWELVE) {
            if (birthDate != null && birthDate.getYear() >= 2010) {
                warnings.add(Warning.of(
                        POINTER,
                        "IDENTITY_OLD_FORMAT",
                        "Số 9 chữ số là chứng minh nhân dân cũ, trẻ em không có",
                        "Nine digits are an old identity card, which children do not have"));
            }
            return warnings;
        }
        if (number.charAt(0) == '0' && !registeredProvince.test(number.substring(1, 3))) {
            warnings.add(Warning.of(
                    POINTER,
                    "IDENTITY_PROVINCE_UNKNOWN",
                    "Ba chữ số đầu không phải mã tỉnh đăng ký khai sinh",
                    "The first three digits are not a province that registered births"));
        }
        int century = number.charAt(3) - '0';
        if (sex != Sex.UNKNOWN && (century % 2 == 0) != (sex == Sex.MALE)) {
            warnings.add(Warning.of(
                    POINTER,
                    "IDENTITY_SEX_MISMATCH",
                    "Chữ số thứ tư không khớp với giới tính",
                    "The fourth digit does not agree with the sex"));
        }
        int year = FIRST_CENTURY + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (birthDate != null && precision != BirthDatePrecision.ESTIMATED && year != birthDate.getYear()) {
            warnings.add(Warning.of(
                    POINTER,
                    "IDENTITY_BIRTH_YEAR_MISMATCH",
                    "Chữ số thứ tư đến thứ sáu không khớp với năm sinh",
                    "The fourth to sixth digits do not agree with the year of birth"));
        }
        return warnings;
    }
}
