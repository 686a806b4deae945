package nl.wederhoor.identiteit;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/** Passwords are kept as bcrypt hashes; checking takes as long for an account that does not exist. */
@Singleton
final class Wachtwoorden {
    /** What bcrypt reads of a password; a longer one is refused rather than cut. */
    static final int LANGSTE_BYTES = 72;

    private final int kosten;
    private final String nepHash;

    Wachtwoorden(@ConfigProperty(name = "wederhoor.wachtwoord.kosten", defaultValue = "11") int kosten) {
        this.kosten = kosten;
        this.nepHash = nepHash(kosten);
    }

    String hash(String wachtwoord) {
        if (!past(wachtwoord)) {
            throw new IllegalArgumentException("a password has 1 to 72 bytes");
        }
        return BcryptUtil.bcryptHash(wachtwoord, kosten);
    }

    boolean klopt(String wachtwoord, String hash) {
        return BcryptUtil.matches(past(wachtwoord) ? wachtwoord : "te lang", hash) && past(wachtwoord);
    }

    /** Spends the time of a check, so that nobody learns from the clock which accounts exist. */
    void doeAlsof(String wachtwoord) {
        klopt(wachtwoord, nepHash);
    }

    /** Has the form of a hash and cost no hashing: random bytes, which no password is known to give. */
    private static String nepHash(int kosten) {
        try {
            return ModularCrypt.encodeAsString(BCryptPassword.createRaw(
                    BCryptPassword.ALGORITHM_BCRYPT,
                    willekeurig(BCryptPassword.BCRYPT_HASH_SIZE),
                    willekeurig(BCryptPassword.BCRYPT_SALT_SIZE),
                    kosten));
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("a hash of this form can be written", e);
        }
    }

    private static byte[] willekeurig(int lengte) {
        var bytes = new byte[lengte];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static boolean past(String wachtwoord) {
        var bytes = wachtwoord.getBytes(StandardCharsets.UTF_8).length;
        return bytes > 0 && bytes <= LANGSTE_BYTES;
    }
}
