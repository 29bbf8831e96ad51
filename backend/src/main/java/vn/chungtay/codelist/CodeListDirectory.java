package vn.chungtay.codelist;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features ask about code lists. The lists change only with a migration, so answers come from memory. */
@ApplicationScoped
public class CodeListDirectory {
    private final CodeListQueries queries;
    private volatile Map<String, Map<String, CodeListEntry>> lists;

    CodeListDirectory(CodeListQueries queries) {
        this.queries = queries;
    }

    /** Whether a list has a code, in use today or in the past. */
    public boolean exists(String list, String code) {
        return find(list, code).isPresent();
    }

    /** One choice of a list. */
    public Optional<CodeListEntry> find(String list, String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(entriesOf(list).get(code));
    }

    /** Vietnamese name of a choice, or the code itself when the list does not have it. */
    public String nameVi(String list, String code) {
        return find(list, code).map(CodeListEntry::nameVi).orElse(code);
    }

    /**
     * For a column of a file: the Vietnamese name of the code that a row holds, nothing where it holds none.
     *
     * @param code a text or a constant
     */
    public <T> Function<T, String> word(String list, Function<T, ?> code) {
        return row -> nameVi(list, textOf(code.apply(row)));
    }

    /** As {@link #word}, where a row holds several codes. */
    public <T> Function<T, String> words(String list, Function<T, ? extends Collection<?>> codes) {
        return row -> codes.apply(row).stream()
                .map(code -> nameVi(list, textOf(code)))
                .collect(Collectors.joining("; "));
    }

    private static String textOf(Object code) {
        if (code == null) {
            return null;
        }
        return code instanceof Enum<?> constant ? constant.name() : code.toString();
    }

    /** English name of a choice, or the code itself when the list does not have it. */
    public String nameEn(String list, String code) {
        return find(list, code).map(CodeListEntry::nameEn).orElse(code);
    }

    /** Choices of a list in the order a form shows them; none for an unknown list. */
    public List<CodeListEntry> entries(String list) {
        return List.copyOf(entriesOf(list).values());
    }

    /** Codes of a list, in the order a form shows them; none for an unknown list. */
    public Set<String> codes(String list) {
        return entriesOf(list).keySet();
    }

    /** Every list, by name. */
    List<CodeList> all() {
        return lists().entrySet().stream()
                .map(list ->
                        new CodeList(list.getKey(), List.copyOf(list.getValue().values())))
                .toList();
    }

    /** Loads the lists when the product starts, so that nobody's first request waits for them. */
    void load(@Observes StartupEvent started) {
        lists();
    }

    private Map<String, CodeListEntry> entriesOf(String list) {
        return lists().getOrDefault(list, Map.of());
    }

    private Map<String, Map<String, CodeListEntry>> lists() {
        Map<String, Map<String, CodeListEntry>> current = lists;
        if (current == null) {
            current = new LinkedHashMap<>();
            for (CodeList list : queries.all()) {
                Map<String, CodeListEntry> entries = new LinkedHashMap<>();
                list.entries().forEach(entry -> entries.put(entry.code(), entry));
                current.put(list.list(), entries);
            }
            lists = current;
        }
        return current;
    }
}
