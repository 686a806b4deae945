package nl.wederhoor.concept;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts drafts with AES-256-GCM under a key that is never in the database; each text is bound to its owner. */
@Singleton
final class Conceptsleutel {
    private static final int BYTES = 32;

    private final Aead aead;

    Conceptsleutel(@ConfigProperty(name = "wederhoor.sleutel.concept") String sleutel) {
        try {
            AeadConfig.register();
            this.aead = handle(Base64.getUrlDecoder().decode(sleutel))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De sleutel voor concepten is niet te gebruiken", e);
        }
    }

    byte[] versleutel(byte[] tekst, String eigenaar) {
        try {
            return aead.encrypt(tekst, eigenaar.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Het concept kan niet worden versleuteld", e);
        }
    }

    /** Empty when the text is of another owner, of another key, or was changed. */
    Optional<byte[]> ontsleutel(byte[] versleuteld, String eigenaar) {
        try {
            return Optional.of(aead.decrypt(versleuteld, eigenaar.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static KeysetHandle handle(byte[] sleutel) throws GeneralSecurityException {
        var vorm = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(vorm)
                .setKeyBytes(SecretBytes.copyFrom(sleutel, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }
}
