package nl.wederhoor.identiteit;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sessions of people, kept in an encrypted cookie: who, since when, and a mark of the password they signed in with.
 *
 * <p>A session ends after an hour without a request, after twelve hours, when the account is blocked or when its password
 * changes. The key outlives the process, so a restart signs nobody out.
 */
@Singleton
final class Sessies {
    private static final String COOKIE = "wederhoor-sessie";
    private static final Duration STIL = Duration.ofHours(1);
    private static final Duration LANGSTE = Duration.ofHours(12);
    private static final Duration VERNIEUW = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Clock klok;
    private final PersistentLoginManager cookies;

    Sessies(Accounts accounts, Clock klok, @ConfigProperty(name = "wederhoor.sleutel.sessie") String sleutel) {
        this.accounts = accounts;
        this.klok = klok;
        this.cookies = new PersistentLoginManager(
                sleutel, COOKIE, STIL.toMillis(), VERNIEUW.toMillis(), true, "STRICT", "/", -1, null);
    }

    void begin(Account account, RoutingContext request) {
        var waarde = account.naam() + "|" + klok.instant().getEpochSecond() + "|" + kenmerk(account);
        cookies.save(waarde, request, COOKIE, null, request.request().isSSL());
    }

    /** The value of the session that a request brings; it still has to be checked with {@link #medewerker}. */
    Optional<PersistentLoginManager.RestoreResult> lees(RoutingContext request) {
        return Optional.ofNullable(cookies.restore(request));
    }

    void verleng(PersistentLoginManager.RestoreResult sessie, RoutingContext request) {
        cookies.save(
                sessie.getPrincipal(),
                request,
                COOKIE,
                sessie,
                request.request().isSSL());
    }

    Optional<Medewerker> medewerker(String waarde) {
        var delen = waarde.split("\\|");
        if (delen.length != 3 || !isNogGeldig(delen[1])) {
            return Optional.empty();
        }
        return Accountnaam.lees(delen[0])
                .flatMap(accounts::voorAanmelding)
                .filter(account -> account.isBruikbaar(OffsetDateTime.now(klok))
                        && kenmerk(account).equals(delen[2]))
                .map(Account::medewerker);
    }

    void beeindig(RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)
                        .setSecure(request.request().isSSL()));
    }

    private boolean isNogGeldig(String begonnen) {
        var eind = Instant.ofEpochSecond(Long.parseLong(begonnen)).plus(LANGSTE);
        return klok.instant().isBefore(eind);
    }

    private static String kenmerk(Account account) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(account.wachtwoordHash().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
