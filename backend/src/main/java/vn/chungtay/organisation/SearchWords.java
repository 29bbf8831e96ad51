package vn.chungtay.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.type.Texts;

/** The words of a search: each must occur somewhere in the search key, whatever their order and diacritics. */
record SearchWords(List<String> words) {
    private static final int MOST = 10;

    static SearchWords of(String q) {
        return q == null
                ? new SearchWords(List.of())
                : new SearchWords(Arrays.stream(Texts.clean(q).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The condition on a search key column. */
    String allIn(String searchKey) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> searchKey + " LIKE search_key(:word_" + i + ")")
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    void bind(Select select) {
        for (int i = 0; i < words.size(); i++) {
            select.bind("word_" + i, Texts.anywhere(words.get(i)));
        }
    }
}
