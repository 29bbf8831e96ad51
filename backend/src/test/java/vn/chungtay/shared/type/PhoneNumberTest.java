package vn.chungtay.shared.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "02513.899.580, +842513899580, , 02513.899.580",
        "02513.834.493-141, +842513834493, 141, 02513.834.493-141",
        "02203.853.734, +842203853734, , 02203.853.734",
        "(0251) 3 846 680, +842513846680, , 02513.846.680",
        "0912 345 678, +84912345678, , 0912.345.678",
        "091-234-5678, +84912345678, , 0912.345.678",
        "+84 38 123 45 67, +84381234567, , 0381.234.567",
        "84912345678, +84912345678, , 0912.345.678",
        "111, 111, , 111",
        "115, 115, , 115",
        "18001567, 18001567, , 1800.1567",
        "1900 545 415, 1900545415, , 1900.545415",
        "+1 541 687 2202, +15416872202, , +15416872202"
    })
    void readsNumbersAsTheyAreWrittenAndPrintsThemInGroups(
            String written, String value, String extension, String display) {
        PhoneNumber number = PhoneNumber.parse(written).orElseThrow();
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.extension()).isEqualTo(extension);
        assertThat(number.display()).isEqualTo(display);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "12",
                "999",
                "0112345678",
                "0412345678",
                "091234567",
                "09123456789",
                "0251389958",
                "+8491234567",
                "abc",
                "0912345678a",
                "1800",
                "+",
                "'; DROP TABLE organisation; --"
            })
    void refusesWhatIsNoNumber(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
