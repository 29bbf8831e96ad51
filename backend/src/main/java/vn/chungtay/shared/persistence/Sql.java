package vn.chungtay.shared.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import vn.chungtay.shared.paging.CursorCodec;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.rowlock.PresentRights;

/** Runs statements and reads their rows straight into records. Used by {@code *Queries} and {@code *Repository} only. */
@ApplicationScoped
public class Sql {
    private static final int EXPORT_CHUNK = 1_000;

    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final CursorCodec cursors;
    private final WriteWatch watch;
    private final PresentRights rights;

    Sql(EntityManager entities, ObjectMapper mapper, CursorCodec cursors, WriteWatch watch, PresentRights rights) {
        this.entities = entities;
        this.mapper = mapper;
        this.cursors = cursors;
        this.watch = watch;
        this.rights = rights;
    }

    public <T> List<T> list(Select select, Function<Row, T> reader) {
        return read(select, reader);
    }

    public <T> Optional<T> one(Select select, Function<Row, T> reader) {
        List<T> rows = list(select, reader);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Runs an INSERT, UPDATE or DELETE and answers how many rows it touched; what it wrote is told to the watch. */
    public int execute(Select statement) {
        WatchedStatement watched = WatchedStatement.of(statement);
        if (watched != null && !watched.bookkeeping() && watch.wants(watched.table())) {
            return watched(statement, watched);
        }
        return untold(statement);
    }

    /**
     * Takes away, for ever, what rows said: it is told to nobody, since whoever keeps what was would keep what has to go.
     * Whoever calls this leaves a trace of its own that it was done.
     */
    public int erase(Select statement) {
        return untold(statement);
    }

    /** Puts the same into another form, such as under another key: nothing has changed that anybody would be told of. */
    public int rewrite(Select statement) {
        return untold(statement);
    }

    private int untold(Select statement) {
        return statements().execute(NamedParameters.of(statement.text(), statement.parameters()));
    }

    private int watched(Select statement, WatchedStatement what) {
        Function<Row, Map<String, JsonNode>> columns =
                row -> WatchedStatement.columns(row.text(WatchedStatement.ROW), mapper);
        Map<String, Map<String, JsonNode>> before =
                what.verb().equals("UPDATE") ? WatchedStatement.byKey(list(what.before(statement), columns)) : Map.of();
        List<Map<String, JsonNode>> written = list(what.returning(statement), columns);
        for (Map<String, JsonNode> row : written) {
            boolean gone = what.verb().equals("DELETE");
            watch.changed(new RowChange(
                    what.table(),
                    gone ? row : before.getOrDefault(String.valueOf(row.get("id")), Map.of()),
                    gone ? Map.of() : row));
        }
        return written.size();
    }

    /**
     * One page of a list by keyset: one SELECT whatever the page, and a second one only when the total is asked for.
     *
     * @param select the list without ORDER BY; its head must be one SELECT … FROM with a plain column list
     * @param binding what a cursor belongs to besides filters and sort, such as the account
     */
    public <T> Page<T> page(
            Select select, SortKeys sorts, PageRequest request, String binding, Function<Row, T> reader) {
        List<SortKeys.Key> keys = sorts.parse(request.sort());
        String seal = request.fingerprint() + "|" + binding;
        List<String> after = request.cursor() == null ? null : cursors.open(request.cursor(), seal, keys.size());
        List<Positioned<T>> rows = keyset(select, keys, after, request.limit() + 1, reader);
        boolean more = rows.size() > request.limit();
        List<Positioned<T>> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? cursors.seal(shown.get(shown.size() - 1).position(keys.size()), seal) : null;
        Long total = request.wantsTotal() ? count(select) : null;
        return new Page<>(
                shown.stream().map(Positioned::value).toList(), new Page.Info(request.limit(), more, next, total));
    }

    /** Walks a whole list in chunks, for exports: memory stays flat however long it is. */
    public <T> void each(Select select, SortKeys sorts, String sort, Function<Row, T> reader, Consumer<T> consumer) {
        List<SortKeys.Key> keys = sorts.parse(sort);
        List<String> after = null;
        while (true) {
            List<Positioned<T>> rows = keyset(select, keys, after, EXPORT_CHUNK, reader);
            rows.forEach(row -> consumer.accept(row.value()));
            if (rows.size() < EXPORT_CHUNK) {
                return;
            }
            after = rows.get(rows.size() - 1).position(keys.size());
        }
    }

    /** How many rows a list has: the same conditions, none of the columns. */
    public long count(Select select) {
        String head = select.head();
        Select counting = select.withHead("SELECT count(*) AS total " + head.substring(Keyset.fromClause(head)));
        return one(counting, row -> row.number("total")).orElseThrow();
    }

    /** What was read of a row, and the row, for only that of the last one is asked where it stands. */
    private record Positioned<T>(T value, Row row) {
        List<String> position(int keys) {
            List<String> position = new ArrayList<>(keys);
            for (int i = 0; i < keys; i++) {
                position.add(row.text("sort_" + i));
            }
            return position;
        }
    }

    private <T> List<Positioned<T>> keyset(
            Select select, List<SortKeys.Key> keys, List<String> after, int limit, Function<Row, T> reader) {
        Select page = Keyset.restrict(select, keys, after, limit);
        return read(page, row -> new Positioned<>(reader.apply(row), row));
    }

    private <T> List<T> read(Select select, Function<Row, T> reader) {
        NamedParameters statement = NamedParameters.of(select.text(), select.parameters());
        SessionStatements here = statements();
        return here.partsFromItsLock(statement)
                ? QuarkusTransaction.requiringNew()
                        .call(() -> read(statements(), statement, select.isPlannedOnce(), reader))
                : read(here, statement, select.isPlannedOnce(), reader);
    }

    private <T> List<T> read(
            SessionStatements session, NamedParameters statement, boolean plannedOnce, Function<Row, T> reader) {
        List<T> read = new ArrayList<>();
        session.read(
                statement, plannedOnce, (values, columns) -> read.add(reader.apply(new Row(values, columns, mapper))));
        return read;
    }

    private SessionStatements statements() {
        return new SessionStatements(entities.unwrap(SharedSessionContractImplementor.class), rights);
    }
}
