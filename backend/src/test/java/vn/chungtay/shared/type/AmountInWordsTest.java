package vn.chungtay.shared.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "224600000, Hai trăm hai mươi tư triệu sáu trăm nghìn đồng",
        "3200000, Ba triệu hai trăm nghìn đồng",
        "1005000, Một triệu không trăm linh năm nghìn đồng",
        "5000000000, Năm tỷ đồng",
        "202500000, Hai trăm linh hai triệu năm trăm nghìn đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "1000000001, Một tỷ không trăm linh một đồng",
        "100000000000000000, Một trăm triệu tỷ đồng"
    })
    void writesAmountsAsVouchersDo(long amount, String words) {
        assertThat(AmountInWords.dong(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "4, bốn",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "31, ba mươi mốt",
        "100, một trăm",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "111, một trăm mười một",
        "555, năm trăm năm mươi lăm",
        "1001, một nghìn không trăm linh một"
    })
    void writesNumbers(long number, String words) {
        assertThat(AmountInWords.of(number)).isEqualTo(words);
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> AmountInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
