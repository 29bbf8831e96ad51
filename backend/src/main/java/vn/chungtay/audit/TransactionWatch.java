package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.persistence.RowChange;
import vn.chungtay.shared.persistence.WriteWatch;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Collects the rows that a transaction writes and adds its events to it just before it commits: one for each record that
 * was touched, and one of its own for what is restricted. Either both are kept or neither: a change whose event cannot be
 * written is undone and answered with 503.
 */
@ApplicationScoped
class TransactionWatch implements WriteWatch {
    private static final String KEY = TransactionWatch.class.getName();

    /** What follows from other columns, or says only that something was written. */
    private static final Set<String> BOOKKEEPING = Set.of(
            "id",
            "provinceCode",
            "version",
            "createdAt",
            "createdBy",
            "updatedAt",
            "updatedBy",
            "searchKey",
            "givenName",
            "familyName",
            "middleName",
            "disbursedAmount",
            // sealed anew whenever a key is changed; whether the number changed is told by its index
            "identityNumberSealed",
            "lastSignInAt",
            "lastTokenAt",
            "lastUsedAt",
            "invented");

    /** A record and whether what is told of it is restricted. */
    private record Story(RecordOfRow record, boolean restricted) {}

    private final TransactionSynchronizationRegistry transactions;
    private final AuditEventRepository events;
    private final SealedValues seals;
    private final SubjectKeyRepository keys;
    private final Witness witness;
    private final AuditTrail trail;
    private final ObjectMapper mapper;

    TransactionWatch(
            TransactionSynchronizationRegistry transactions,
            AuditEventRepository events,
            SealedValues seals,
            SubjectKeyRepository keys,
            Witness witness,
            AuditTrail trail,
            ObjectMapper mapper) {
        this.transactions = transactions;
        this.events = events;
        this.seals = seals;
        this.keys = keys;
        this.witness = witness;
        this.trail = trail;
        this.mapper = mapper;
    }

    @Override
    public boolean wants(String table) {
        return !RecordOfRow.isMachinery(table);
    }

    @Override
    public void changed(RowChange change) {
        changes().merge(keyOf(change), change, TransactionWatch::together);
    }

    @SuppressWarnings("unchecked")
    private Map<String, RowChange> changes() {
        Map<String, RowChange> changes = (Map<String, RowChange>) transactions.getResource(KEY);
        if (changes == null) {
            Map<String, RowChange> fresh = new LinkedHashMap<>();
            transactions.putResource(KEY, fresh);
            transactions.registerInterposedSynchronization(new Synchronization() {
                private boolean written;

                @Override
                public void beforeCompletion() {
                    written = write(fresh.values());
                }

                @Override
                public void afterCompletion(int status) {
                    if (written && status == Status.STATUS_COMMITTED && witness.inRequest()) {
                        trail.markWritten();
                    }
                }
            });
            return fresh;
        }
        return changes;
    }

    /** A row that is written twice in one transaction changed once: rows that are replaced by equal ones did not. */
    private static RowChange together(RowChange first, RowChange second) {
        return new RowChange(first.table(), first.before(), second.after());
    }

    private static String keyOf(RowChange change) {
        String id = change.text("id");
        Map<String, JsonNode> row = change.after().isEmpty() ? change.before() : change.after();
        return change.table() + " " + (id == null ? new java.util.TreeMap<>(row) : id);
    }

    /** Answers whether there was anything to write of. */
    private boolean write(Iterable<RowChange> changes) {
        Map<Story, ArrayNode> stories = new LinkedHashMap<>();
        Map<Story, RowChange> first = new LinkedHashMap<>();
        Map<ObjectNode, UUID> subjects = new IdentityHashMap<>();
        for (RowChange change : changes) {
            boolean restricted = isTrue(change.before().get("restricted"))
                    || isTrue(change.after().get("restricted"));
            ObjectNode told = tell(change, restricted);
            if (told != null) {
                Story story = new Story(recordOf(change), restricted);
                stories.computeIfAbsent(story, unused -> mapper.createArrayNode())
                        .add(told);
                UUID subject = Boxes.subjectOf(change);
                if (subject != null) {
                    subjects.put(told, subject);
                }
                first.merge(story, change, (one, other) -> isNew(one) || !isNew(other) ? one : other);
            }
        }
        putAway(subjects);
        List<AuditEvent> written = new ArrayList<>();
        stories.forEach((story, told) -> {
            RowChange change = first.get(story);
            ObjectNode detail = mapper.createObjectNode();
            detail.set("changes", told);
            written.add(witness.event(
                    change.table().equals("restricted_access")
                            ? AuditAction.OPEN_RESTRICTED
                            : isNew(change) ? AuditAction.CREATE : AuditAction.CHANGE,
                    AuditOutcome.DONE,
                    story.record(),
                    change.text("provinceCode"),
                    story.restricted(),
                    detail));
        });
        try {
            if (!written.isEmpty()) {
                events.add(written);
            }
        } catch (SQLException fault) {
            // Messages of the database may repeat rows: only the kind goes to the log.
            Log.errorf("%d events of a change could not be written: %s", written.size(), fault.getSQLState());
            throw Problem.of(ProblemCode.UNAVAILABLE).header("Retry-After", "5");
        }
        return !written.isEmpty();
    }

    /** What rows of persons and households say is kept under keys of theirs. */
    private void putAway(Map<ObjectNode, UUID> subjects) {
        try {
            Map<UUID, byte[]> ofSubjects = keys.of(Set.copyOf(subjects.values()));
            subjects.forEach((told, subject) -> Boxes.close(told, subject, ofSubjects.get(subject), mapper));
        } catch (SQLException fault) {
            throw new IllegalStateException("The audit could not be written, so nothing is", fault);
        }
    }

    /** Whether the record itself came into being, not only a part of it. */
    private static boolean isNew(RowChange change) {
        return change.before().isEmpty()
                && Objects.equals(RecordOfRow.of(change).id(), change.text("id"));
    }

    private RecordOfRow recordOf(RowChange change) {
        RecordOfRow record = RecordOfRow.of(change);
        boolean unknown = record.id() == null && witness.inRequest();
        return unknown && record.resource().equals(trail.resource())
                ? new RecordOfRow(record.resource(), trail.recordId())
                : record;
    }

    private ObjectNode tell(RowChange change, boolean restricted) {
        ObjectNode fields = mapper.createObjectNode();
        Set<String> columns = new TreeSet<>(change.before().keySet());
        columns.addAll(change.after().keySet());
        columns.removeAll(BOOKKEEPING);
        for (String column : columns) {
            JsonNode before = seals.value(
                    change.table(), restricted, column, change.before().get(column));
            JsonNode after = seals.value(
                    change.table(), restricted, column, change.after().get(column));
            if (!before.equals(after)) {
                fields.set(
                        column.replaceFirst("^identityNumberIndex$", "identityNumber"),
                        mapper.createArrayNode().add(before).add(after));
            }
        }
        boolean replaced = !change.before().isEmpty() && !change.after().isEmpty();
        if (fields.isEmpty() && (replaced || change.before().equals(change.after()))) {
            return null;
        }
        ObjectNode told = mapper.createObjectNode();
        told.put("table", change.table());
        told.put("id", change.text("id"));
        told.put("kind", replaced ? "CHANGED" : change.before().isEmpty() ? "ADDED" : "REMOVED");
        told.set("fields", fields);
        return told;
    }

    private static boolean isTrue(JsonNode value) {
        return value != null && value.asBoolean();
    }
}
