package vn.chungtay.beneficiary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.shared.type.Texts;

/** Every run of words in a text that could be somebody's full name: two to six words that no sentence parts. */
final class NameSpotting {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final Pattern PARTED = Pattern.compile("[^\\p{L}\\p{M}'’\\- \\u00a0\\t\\r\\n]+");
    private static final Pattern BLANK = Pattern.compile("[ \\u00a0\\t\\r\\n]+");

    private NameSpotting() {}

    static List<String> runs(List<String> texts) {
        Set<String> runs = new LinkedHashSet<>();
        for (String text : texts) {
            for (String part : PARTED.split(Texts.clean(text))) {
                collect(BLANK.split(part.strip()), runs);
            }
        }
        return new ArrayList<>(runs);
    }

    private static void collect(String[] words, Set<String> runs) {
        for (int from = 0; from < words.length; from++) {
            StringBuilder run = new StringBuilder(words[from]);
            for (int length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
                run.append(' ').append(words[from + length - 1]);
                runs.add(run.toString().replace('’', '\''));
            }
        }
    }
}
