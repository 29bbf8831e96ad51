package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;

/** What other features ask the audit: the history of a record that they have found to lie within the scope. */
@ApplicationScoped
public class HistoryDirectory {
    private final HistoryQueries queries;

    HistoryDirectory(HistoryQueries queries) {
        this.queries = queries;
    }

    /**
     * Who changed what, newest first.
     *
     * @param resource collection of the record, such as {@code beneficiaries}
     * @param id of a record that the account may see; whoever asks has made sure of it
     */
    public Page<HistoryEntry> of(String resource, UUID id, PageRequest page, AccessScope scope) {
        return queries.list(resource, id, page, scope);
    }
}
