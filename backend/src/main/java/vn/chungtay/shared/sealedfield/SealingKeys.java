package vn.chungtay.shared.sealedfield;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/**
 * The keys that values are sealed with: any number of keys of AES-256-GCM, of which the primary one seals and all open,
 * and one key of HMAC-SHA-256 for the index, which stays as long as the installation. Written as two lines of JSON in
 * the format of Tink.
 */
final class SealingKeys {
    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final KeysetHandle values;
    private final KeysetHandle index;

    private SealingKeys(KeysetHandle values, KeysetHandle index) {
        this.values = values;
        this.index = index;
    }

    static SealingKeys generate() throws GeneralSecurityException {
        return new SealingKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** @throws GeneralSecurityException when the text holds no keys */
    static SealingKeys read(String text) throws GeneralSecurityException {
        String[] lines = text.strip().split("\\R");
        if (lines.length != 2) {
            throw new GeneralSecurityException("Two lines of keys are expected");
        }
        return new SealingKeys(parsed(lines[0]), parsed(lines[1]));
    }

    private static KeysetHandle parsed(String line) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(line, InsecureSecretKeyAccess.get());
    }

    String write() throws GeneralSecurityException {
        return written(values) + "\n" + written(index) + "\n";
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                .replaceAll("\\R", "");
    }

    /** These keys and a new one, which seals from now on. */
    SealingKeys rotated() throws GeneralSecurityException {
        return new SealingKeys(
                KeysetHandle.newBuilder(values)
                        .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                .withRandomId()
                                .makePrimary())
                        .build(),
                index);
    }

    Aead aead() throws GeneralSecurityException {
        return values.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    PrfSet prf() throws GeneralSecurityException {
        return index.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** The number that the values sealed by the primary key carry. */
    int primaryId() {
        return values.getPrimary().getId();
    }
}
