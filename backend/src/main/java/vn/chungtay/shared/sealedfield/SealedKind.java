package vn.chungtay.shared.sealedfield;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is sealed, and where. A value belongs to its kind: copied into a column of another one it does not open. */
public enum SealedKind {
    /** Of a person; kept as long as the record. */
    IDENTITY_NUMBER(new Column("beneficiary_confidential", "identity_number_sealed")),
    /** What a request was answered, kept for its repetition; it holds whatever the record holds. */
    REPEATED_ANSWER(new Column("idempotency_record", "body")),
    /** What somebody outside reported, and the record of receipt made of it. */
    REPORT(new Column("report", "content_sealed"), new Column("intake", "form_sealed")),
    /** What an account shares with its authenticator app. */
    SECOND_FACTOR(new Column("account_second_factor", "secret"));

    /** A place of the database where values of one kind lie. */
    record Column(String table, String name) {}

    private final List<Column> columns;

    SealedKind(Column... columns) {
        this.columns = List.of(columns);
    }

    byte[] associatedData() {
        return name().getBytes(StandardCharsets.US_ASCII);
    }

    List<Column> columns() {
        return columns;
    }
}
