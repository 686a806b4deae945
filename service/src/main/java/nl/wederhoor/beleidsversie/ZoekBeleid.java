package nl.wederhoor.beleidsversie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.opslag.Database;

/**
 * Finds the policy that a receipt names by its hash, also when it is no longer in force.
 *
 * <p>Published versions are at hand. A version that lapsed or was withdrawn is compiled when it is asked for, and only for
 * the organisation it belongs to: the database shows it to nobody else.
 */
@Singleton
public final class ZoekBeleid {
    private static final int BEWAARD = 8;

    private final Beleidsversies versies;
    private final Beleidsopslag opslag;
    private final Database database;
    private final Cache<String, Adviseur> vroeger =
            Caffeine.newBuilder().maximumSize(BEWAARD).build();

    ZoekBeleid(Beleidsversies versies, Beleidsopslag opslag, Database database) {
        this.versies = versies;
        this.opslag = opslag;
        this.database = database;
    }

    /** Any version of this organisation with this content. */
    public Optional<Adviseur> metHash(String organisatie, String sha256) {
        return metHash(organisatie, sha256, "");
    }

    /**
     * Empty when no version that this account may see has this content. Two versions can have the same content: then the
     * one with this name, such as "dmg-2", goes first.
     */
    public Optional<Adviseur> metHash(String organisatie, String sha256, String naam) {
        return versies.metHash(organisatie, sha256, naam)
                .map(Beleidsversie::adviseur)
                .or(() -> database.own(connection -> opslag.vroeger(connection, organisatie, sha256))
                        .map(bewaard -> vroeger.get(organisatie + "/" + sha256, sleutel -> compileer(bewaard))));
    }

    private static Adviseur compileer(Bewaard bewaard) {
        return new Adviseur(Beleidslader.laad(bewaard.organisatie(), bewaard.versie(), bewaard.bestanden()));
    }
}
