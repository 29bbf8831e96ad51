package vn.chungtay.shared.sealedfield;

import java.nio.charset.StandardCharsets;

/** What is sealed. A value belongs to its kind: copied into a column of another one it does not open. */
public enum SealedKind {
    /** Of a person; kept as long as the record. */
    IDENTITY_NUMBER,
    /** What a request was answered, kept for its repetition; it holds whatever the record holds. */
    REPEATED_ANSWER,
    /** What somebody outside reported, and the record of receipt made of it. */
    REPORT,
    /** What an account shares with its authenticator app. */
    SECOND_FACTOR;

    byte[] associatedData() {
        return name().getBytes(StandardCharsets.US_ASCII);
    }
}
