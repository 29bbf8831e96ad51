package vn.chungtay.shared.sealedfield;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals values and opens them, with the keys of {@link KeyFile}; a key added to the file is taken up by itself. */
@ApplicationScoped
public class FieldSealer {
    private static final int INDEX_BYTES = 32;

    private final KeyFile file = KeyFile.configured();
    private volatile Loaded loaded;

    private record Loaded(Object state, Aead aead, PrfSet prf, int primaryId) {}

    /** A value that is looked for; null for null. */
    public SealedField sealToFind(SealedKind kind, String value) {
        return value == null ? null : new SealedField(seal(kind, value), index(kind, value));
    }

    /** @return null for null */
    public byte[] seal(SealedKind kind, String value) {
        if (value == null) {
            return null;
        }
        try {
            return keys().aead().encrypt(value.getBytes(StandardCharsets.UTF_8), kind.associatedData());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value cannot be sealed", impossible);
        }
    }

    /**
     * @return null for null
     * @throws IllegalStateException when no key of this installation opens it as what it is said to be
     */
    public String open(SealedKind kind, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            return new String(keys().aead().decrypt(sealed, kind.associatedData()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A sealed value does not open: the keys are not those of this database");
        }
    }

    /** What the rows with this value hold in their column of the index; null for null. */
    public byte[] index(SealedKind kind, String value) {
        if (value == null) {
            return null;
        }
        try {
            return keys().prf().computePrimary((kind + ":" + value).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value cannot be indexed", impossible);
        }
    }

    /** Whether the keys are there and open this value; keys that are missing are not made. */
    boolean opens(SealedKind kind, byte[] sealed) {
        try {
            return file.exists() && open(kind, sealed) != null;
        } catch (IllegalStateException foreign) {
            return false;
        }
    }

    /** The bytes by which values sealed with the present key begin. */
    public byte[] presentMark() {
        return ByteBuffer.allocate(5).put((byte) 1).putInt(keys().primaryId()).array();
    }

    private Loaded keys() {
        Loaded known = loaded;
        return known != null ? known : load();
    }

    /** Reads the keys again when they changed since they were read, and says whether they had. */
    public boolean refresh() {
        boolean changed = loaded == null || !loaded.state().equals(file.state());
        if (changed) {
            load();
        }
        return changed;
    }

    private synchronized Loaded load() {
        try {
            Object state = file.state();
            SealingKeys keys = file.load();
            loaded = new Loaded(state, keys.aead(), keys.prf(), keys.primaryId());
            return loaded;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new UnusableKeys(unusable);
        }
    }
}
