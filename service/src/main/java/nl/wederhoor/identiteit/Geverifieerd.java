package nl.wederhoor.identiteit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign-ins that were verified less than a minute ago, so that a program need not wait for the hash at every request.
 *
 * <p>Kept by a keyed hash of name and password, under a key that lives as long as the process: no password stays in memory.
 */
@Singleton
final class Geverifieerd {
    private static final String HMAC = "HmacSHA256";
    private static final Duration LANGSTE = Duration.ofSeconds(60);

    private final SecretKeySpec sleutel = new SecretKeySpec(willekeurig(), HMAC);
    private final Cache<ByteBuffer, Medewerker> medewerkers;

    @Inject
    Geverifieerd() {
        this(Ticker.systemTicker());
    }

    Geverifieerd(Ticker ticker) {
        this.medewerkers = Caffeine.newBuilder()
                .maximumSize(5_000)
                .expireAfterWrite(LANGSTE)
                .ticker(ticker)
                .build();
    }

    /**
     * Remembered, or checked now. Requests that come at the same time wait for one check, so that a program with many
     * connections is not taken for somebody who guesses; a check that fails is remembered for nobody.
     */
    Optional<Medewerker> haal(Accountnaam account, String wachtwoord, Supplier<Optional<Medewerker>> controle) {
        return Optional.ofNullable(medewerkers.get(
                kenmerk(account, wachtwoord), nieuw -> controle.get().orElse(null)));
    }

    private ByteBuffer kenmerk(Accountnaam account, String wachtwoord) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            var tekst = account + "\0" + wachtwoord;
            return ByteBuffer.wrap(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static byte[] willekeurig() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
