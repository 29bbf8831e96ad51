package vn.chungtay.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chungtay.shared.problem.Problem;

/**
 * What a password must be: long, and not among those that are tried first. The words of lists of stolen passwords,
 * names, keyboard rows, dates and the account's own names count for nothing, with and without diacritics and blanks. No
 * rule asks for special characters.
 */
@ApplicationScoped
class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Of five grades, 0 to 4: from 3 on it takes more than 10^8 tries. */
    private static final int LEAST_GRADE = 3;

    /** What is measured of a long password; the rest only makes it better. */
    private static final int MEASURED = 60;

    /** Words that come to mind in this house, which foreign lists do not hold. */
    private static final List<String> OF_THE_HOUSE = List.of(
            "chungtay",
            "chung",
            "tay",
            "matkhau",
            "mat",
            "khau",
            "anhyeuem",
            "emyeuanh",
            "iloveyou",
            "vietnam",
            "treem",
            "trecon",
            "congtacxahoi",
            "baotro",
            "baotroxahoi",
            "soyte",
            "soldtbxh",
            "laodong",
            "thuongbinh",
            "xahoi",
            "quantri",
            "chuyenvien",
            "lanhdao",
            "canbo",
            "dangnhap",
            "taikhoan",
            "hanoi",
            "saigon",
            "dongnai",
            "bienhoa",
            "quangninh",
            "laocai",
            "danang",
            "tongdai",
            "tongdai111");

    private final Zxcvbn meter = new Zxcvbn();

    /**
     * Refuses a password that is easily guessed.
     *
     * @param pointer where it stands in the request
     * @throws Problem 422
     */
    void check(String pointer, String password, Account account) {
        List<String> words = words(account);
        String plain = plain(password);
        if (Stream.of(password, plain, plain.replaceAll("[^\\p{L}\\p{N}]", ""))
                .anyMatch(way -> grade(way, words) < LEAST_GRADE)) {
            throw Problem.rule(
                    pointer,
                    "EASILY_GUESSED",
                    "Mật khẩu này dễ đoán: quá phổ biến, lặp lại, hoặc chứa tên của anh/chị. Hãy ghép vài từ không liên quan",
                    "The password is easily guessed: common, repetitive or made of your own names. Join some unrelated"
                            + " words");
        }
    }

    private int grade(String password, List<String> words) {
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        return meter.measure(measured, words).getScore();
    }

    private static List<String> words(Account account) {
        List<String> words = new ArrayList<>(OF_THE_HOUSE);
        Stream.of(account.username(), account.displayName(), account.email())
                .filter(name -> name != null)
                .map(PasswordRule::plain)
                .forEach(name -> {
                    words.add(name);
                    words.add(name.replaceAll("[^a-z0-9]", ""));
                    words.addAll(Arrays.asList(name.split("[^a-z0-9]+")));
                });
        words.removeIf(String::isBlank);
        return words;
    }

    /** Small letters without diacritics. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
