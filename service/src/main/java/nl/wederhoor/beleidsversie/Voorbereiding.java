package nl.wederhoor.beleidsversie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/**
 * Compiles and warms the packs of this release while the database and the application start: what stands in the database
 * is nearly always one of them, by its hash.
 *
 * <p>It only saves time. Without it, or when a pack does not compile, everything is compiled where it is needed.
 */
public final class Voorbereiding {
    private static final int EERSTE_VERSIE = 1;

    private static volatile Map<String, FutureTask<Adviseur>> taken = Map.of();

    private Voorbereiding() {}

    /** Returns at once. */
    public static void begin(Clock klok) {
        begin(klok, Pakketten.organisaties());
    }

    static void begin(Clock klok, List<String> organisaties) {
        var nieuw = new LinkedHashMap<String, FutureTask<Adviseur>>();
        organisaties.forEach(organisatie -> nieuw.put(organisatie, new FutureTask<>(() -> bereid(organisatie, klok))));
        taken = nieuw;
        var draad = new Thread(() -> nieuw.values().forEach(FutureTask::run), "beleid-voorbereiden");
        draad.setDaemon(true);
        draad.start();
    }

    /** Nobody asks any more. */
    static void eindig() {
        taken = Map.of();
    }

    /** The pack with this content as this version; one that nobody began with is made by the thread that asks for it. */
    static Optional<Adviseur> neem(String organisatie, int versie, String sha256) {
        var taak = taken.get(organisatie);
        if (taak == null) {
            return Optional.empty();
        }
        taak.run();
        try {
            return Optional.of(taak.get())
                    .filter(adviseur -> adviseur.beleid().sha256().equals(sha256))
                    .map(adviseur -> alsVersie(adviseur, versie));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private static Adviseur alsVersie(Adviseur adviseur, int versie) {
        var beleid = adviseur.beleid();
        return beleid.versie() == versie ? adviseur : new Adviseur(beleid.alsVersie(versie));
    }

    private static Adviseur bereid(String organisatie, Clock klok) {
        var adviseur = new Adviseur(Beleidslader.laad(organisatie, EERSTE_VERSIE, Pakketten.lees(organisatie)));
        warm(adviseur, klok);
        return adviseur;
    }

    /** One advice, so that the first handler does not wait and a version that cannot advise is found out now. */
    static void warm(Adviseur adviseur, Clock klok) {
        adviseur.adviseer(Feiten.leeg(), OffsetDateTime.now(klok), Besluiten.geen());
    }
}
