package nl.wederhoor.audit;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the seals: HMAC-SHA256 under a key per organisation that follows from one secret outside the database. */
@Singleton
final class Zegelaar {
    static final int BYTES = 32;
    private static final String ALGORITME = "HmacSHA256";

    private final byte[] geheim;
    private final Map<String, byte[]> sleutels = new ConcurrentHashMap<>();

    Zegelaar(@ConfigProperty(name = "wederhoor.sleutel.audit") String sleutel) {
        this.geheim = Base64.getUrlDecoder().decode(sleutel);
    }

    /** What stands before the first line. */
    byte[] begin(String organisatie) {
        return hmac(organisatie, uit -> uit.writeUTF("begin"));
    }

    /** Every field with its length, so that no two lines have the same text. */
    byte[] zegel(byte[] vorige, long nummer, Handeling handeling) {
        return hmac(handeling.organisatie(), uit -> {
            uit.writeUTF("regel");
            uit.write(vorige);
            uit.writeLong(nummer);
            uit.writeLong(handeling.op().toInstant().toEpochMilli());
            uit.writeUTF(handeling.door());
            uit.writeUTF(handeling.handeling());
            uit.writeUTF(handeling.soort().label());
            uit.writeInt(handeling.stukken().size());
            for (var stuk : handeling.stukken()) {
                uit.writeUTF(stuk);
            }
            uit.writeUTF(handeling.doel().label());
            uit.writeUTF(handeling.uitkomst().label());
        });
    }

    Kop kop(String organisatie, long aantal, byte[] zegel) {
        return new Kop(aantal, zegel, hmac(organisatie, uit -> {
            uit.writeUTF("kop");
            uit.writeLong(aantal);
            uit.write(zegel);
        }));
    }

    boolean isEcht(String organisatie, Kop kop) {
        return MessageDigest.isEqual(kop(organisatie, kop.aantal(), kop.zegel()).kopzegel(), kop.kopzegel());
    }

    private byte[] hmac(String organisatie, Inhoud inhoud) {
        var bytes = new ByteArrayOutputStream(256);
        try (var uit = new DataOutputStream(bytes)) {
            inhoud.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hmac(sleutels.computeIfAbsent(organisatie, this::sleutel), bytes.toByteArray());
    }

    private byte[] sleutel(String organisatie) {
        return hmac(geheim, ("audit " + organisatie).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] sleutel, byte[] tekst) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(sleutel, ALGORITME));
            return mac.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITME, e);
        }
    }

    @FunctionalInterface
    private interface Inhoud {
        void schrijf(DataOutputStream uit) throws IOException;
    }
}
