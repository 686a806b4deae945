package nl.wederhoor.identiteit;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passwords are kept as bcrypt hashes; checking takes as long for an account that does not exist. */
@Singleton
final class Wachtwoorden {
    /** What bcrypt reads of a password; a longer one is refused rather than cut. */
    static final int LANGSTE_BYTES = 72;

    private final int kosten;
    private final String nepHash;

    Wachtwoorden(@ConfigProperty(name = "wederhoor.wachtwoord.kosten", defaultValue = "11") int kosten) {
        this.kosten = kosten;
        this.nepHash = BcryptUtil.bcryptHash("niemand", kosten);
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

    private static boolean past(String wachtwoord) {
        var bytes = wachtwoord.getBytes(StandardCharsets.UTF_8).length;
        return bytes > 0 && bytes <= LANGSTE_BYTES;
    }
}
