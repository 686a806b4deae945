package nl.wederhoor.versleuteling;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** Encrypts with AES-256-GCM; a text opens only under the same key and the same binding text. */
public final class Sleutel {
    /** The length of a key. */
    public static final int BYTES = 32;

    private final Aead aead;

    private Sleutel(Aead aead) {
        this.aead = aead;
    }

    /** From a secret as Secrets keeps it: URL-safe base64. */
    public static Sleutel vanGeheim(String geheim) {
        return van(Base64.getUrlDecoder().decode(geheim));
    }

    public static Sleutel van(byte[] sleutel) {
        try {
            AeadConfig.register();
            return new Sleutel(handle(sleutel).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Deze sleutel is niet te gebruiken", e);
        }
    }

    public byte[] versleutel(byte[] tekst, String bindtekst) {
        try {
            return aead.encrypt(tekst, bindtekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De tekst kan niet worden versleuteld", e);
        }
    }

    /** Empty when the text is of another place or key, or was changed. */
    public Optional<byte[]> ontsleutel(byte[] versleuteld, String bindtekst) {
        try {
            return Optional.of(aead.decrypt(versleuteld, bindtekst.getBytes(StandardCharsets.UTF_8)));
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
