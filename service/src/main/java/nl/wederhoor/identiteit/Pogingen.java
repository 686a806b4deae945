package nl.wederhoor.identiteit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.probleem.Weigering;

/**
 * How often a sign-in may fail: per account from one address, per account, and per address.
 *
 * <p>An attempt is paid for before the password is checked and paid back when it was right, so that attempts at the same
 * time count too.
 */
@Singleton
final class Pogingen {
    private static final Duration VENSTER = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_EN_ADRES = 10;
    private static final int PER_ACCOUNT = 50;
    private static final int PER_ADRES = 200;
    private static final int MEESTE_SLEUTELS = 50_000;

    private final LoadingCache<String, Bucket> perAccountEnAdres = emmers(PER_ACCOUNT_EN_ADRES);
    private final LoadingCache<String, Bucket> perAccount = emmers(PER_ACCOUNT);
    private final LoadingCache<String, Bucket> perAdres = emmers(PER_ADRES);

    /** Pays for one attempt, or refuses it with the time to wait. */
    Poging begin(String account, String adres) {
        var emmers =
                List.of(perAccountEnAdres.get(account + " " + adres), perAccount.get(account), perAdres.get(adres));
        var betaald = Stream.<Bucket>builder();
        for (var emmer : emmers) {
            var uitkomst = emmer.tryConsumeAndReturnRemaining(1);
            if (!uitkomst.isConsumed()) {
                new Poging(betaald.build().toList()).betaalTerug();
                throw Weigering.teVaak(Duration.ofNanos(uitkomst.getNanosToWaitForRefill()));
            }
            betaald.add(emmer);
        }
        return new Poging(emmers);
    }

    private static LoadingCache<String, Bucket> emmers(int inhoud) {
        return Caffeine.newBuilder()
                .maximumSize(MEESTE_SLEUTELS)
                .expireAfterAccess(VENSTER)
                .build(sleutel -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(inhoud).refillGreedy(inhoud, VENSTER))
                        .build());
    }

    /** An attempt that was paid for. */
    record Poging(List<Bucket> emmers) {

        void betaalTerug() {
            emmers.forEach(emmer -> emmer.addTokens(1));
        }
    }
}
