package vn.chungtay.shared.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole amounts of đồng as Vietnamese vouchers write them out: mốt after twenty, tư and lăm in the ones, linh for an
 * empty ten, "không trăm" inside a number, nghìn for thousand.
 */
public final class AmountInWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000L;

    private AmountInWords() {}

    /** Such as "Ba triệu hai trăm nghìn đồng" for 3200000. */
    public static String dong(long amount) {
        String words = of(amount) + " đồng";
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** The number in words, in small letters, 0 or more. */
    public static String of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Only amounts of zero or more are written out");
        }
        return number == 0 ? DIGITS[0] : String.join(" ", words(number, false));
    }

    /** Billions are counted in billions: tỷ, nghìn tỷ, triệu tỷ. {@code inside}: something was said before. */
    private static List<String> words(long number, boolean inside) {
        List<String> words = new ArrayList<>();
        if (number >= BILLION) {
            words.addAll(words(number / BILLION, inside));
            words.add("tỷ");
        }
        long rest = number % BILLION;
        boolean said = inside || number >= BILLION;
        said = group(words, (int) (rest / 1_000_000), "triệu", said);
        said = group(words, (int) (rest / 1_000 % 1_000), "nghìn", said);
        group(words, (int) (rest % 1_000), null, said);
        return words;
    }

    private static boolean group(List<String> words, int three, String unit, boolean inside) {
        if (three == 0) {
            return inside;
        }
        int hundreds = three / 100;
        int tens = three / 10 % 10;
        int ones = three % 10;
        if (hundreds > 0 || inside) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && (hundreds > 0 || inside)) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
        if (unit != null) {
            words.add(unit);
        }
        return true;
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 4 && tens > 1) {
            return "tư";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
