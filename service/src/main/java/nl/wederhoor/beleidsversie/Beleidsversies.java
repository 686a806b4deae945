package nl.wederhoor.beleidsversie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** All published policy versions, compiled and warm; a reader always sees one whole snapshot. */
@ApplicationScoped
public class Beleidsversies {
    private static final Logger LOG = Logger.getLogger(Beleidsversies.class);
    private static final int NA_DE_DATABANK = 3000;
    private static final int MEESTE_KLAAR = 8;

    private final LaadPakketten pakketten;
    private final Beleidsopslag opslag;
    private final Clock klok;
    private final boolean opdracht;
    private final Cache<String, Adviseur> klaargezet =
            Caffeine.newBuilder().maximumSize(MEESTE_KLAAR).build();
    private volatile Momentopname momentopname;

    /**
     * What was published at one moment.
     *
     * @param kenmerk of what stood in the database
     * @param onbruikbaar the versions that stand in the database but do not compile
     */
    private record Momentopname(
            String kenmerk, Map<String, List<Beleidsversie>> perOrganisatie, SortedSet<String> onbruikbaar) {}

    Beleidsversies(
            LaadPakketten pakketten,
            Beleidsopslag opslag,
            Clock klok,
            @ConfigProperty(name = "wederhoor.opdracht", defaultValue = "false") boolean opdracht) {
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.klok = klok;
        this.opdracht = opdracht;
    }

    /** A command advises nobody, so it needs no policy. */
    void bijStart(@Observes @Priority(NA_DE_DATABANK) StartupEvent start) {
        if (opdracht) {
            return;
        }
        for (var organisatie : Pakketten.organisaties()) {
            pakketten.laad(organisatie, Pakketten.lees(organisatie));
        }
        herlaad();
        Voorbereiding.eindig();
    }

    /** Looks whether other versions are published since, by a command, another replica or the studio, and takes them in. */
    public synchronized void ververs() {
        if (!opslag.kenmerk().equals(momentopname.kenmerk())) {
            neem(this::heeft);
        }
    }

    /** Reads all published versions again and puts them in the place of the old ones at once. */
    public synchronized void herlaad() {
        neem((naam, sha256) -> false);
    }

    /** A version that was compiled where it was approved, so that publishing it only swaps a reference. */
    public void zetKlaar(Adviseur adviseur) {
        klaargezet.put(naam(adviseur), adviseur);
    }

    private void neem(BiPredicate<String, String> bekend) {
        var kenmerk = opslag.kenmerk(); // first, so that what changes meanwhile is seen the next time
        var perOrganisatie = new TreeMap<String, List<Beleidsversie>>();
        var onbruikbaar = new TreeSet<String>();
        var nieuw = new ArrayList<Adviseur>();
        for (var bewaard : opslag.gepubliceerd(bekend)) {
            var versies = perOrganisatie.computeIfAbsent(bewaard.organisatie(), sleutel -> new ArrayList<>());
            var eerder = eerder(bewaard);
            eerder.or(() -> compileer(bewaard)).ifPresentOrElse(versies::add, () -> {
                onbruikbaar.add(naam(bewaard));
                houdVorige(versies, bewaard);
            });
            if (eerder.isEmpty() && !onbruikbaar.contains(naam(bewaard))) {
                nieuw.add(versies.get(versies.size() - 1).adviseur());
            }
        }
        perOrganisatie.values().removeIf(List::isEmpty);
        momentopname = new Momentopname(kenmerk, perOrganisatie, onbruikbaar);
        Opwarmer.begin(nieuw);
    }

    /** What cannot advise never takes the place of what can: the version before it goes on. */
    private static void houdVorige(List<Beleidsversie> versies, Bewaard onbruikbaar) {
        int laatste = versies.size() - 1;
        if (laatste >= 0
                && onbruikbaar.van() != null
                && onbruikbaar.van().equals(versies.get(laatste).tot())) {
            versies.set(laatste, versies.get(laatste).tot(onbruikbaar.tot()));
        }
    }

    public boolean zijnKlaar() {
        return momentopname != null;
    }

    /** Versions that stand in the database but give no advice, as "organisatie/versie". */
    public SortedSet<String> onbruikbaar() {
        return momentopname.onbruikbaar();
    }

    public List<String> organisaties() {
        return List.copyOf(momentopname.perOrganisatie().keySet());
    }

    public boolean kent(String organisatie) {
        return momentopname.perOrganisatie().containsKey(organisatie);
    }

    /** The version of this organisation in force on that day (Europe/Amsterdam), if there is one. */
    public Optional<Beleidsversie> geldigOp(String organisatie, OffsetDateTime peildatum) {
        var dag = dag(peildatum);
        return momentopname.perOrganisatie().getOrDefault(organisatie, List.of()).stream()
                .filter(versie -> versie.geldtOp(dag))
                .findFirst();
    }

    /** The published version of this organisation with this content, in force or not; the one with this name if it has it. */
    Optional<Beleidsversie> metHash(String organisatie, String sha256, String naam) {
        return eerdere(organisatie).stream()
                .filter(versie -> versie.beleid().sha256().equals(sha256))
                .min(Comparator.comparing(
                        versie -> !versie.beleid().naamVanVersie().equals(naam)));
    }

    private LocalDate dag(OffsetDateTime peildatum) {
        return peildatum.atZoneSameInstant(klok.getZone()).toLocalDate();
    }

    private boolean heeft(String naam, String sha256) {
        var delen = naam.split("/", 2);
        return eerdere(delen[0]).stream()
                .anyMatch(versie -> naam(versie.adviseur()).equals(naam)
                        && versie.beleid().sha256().equals(sha256));
    }

    /** A version that stood there already is taken over: what is published never changes, only its last day does. */
    private Optional<Beleidsversie> eerder(Bewaard bewaard) {
        var sha256 = bewaard.bestanden().isEmpty() ? null : Beleidslader.sha256(bewaard.bestanden());
        return eerdere(bewaard.organisatie()).stream()
                .filter(versie -> versie.beleid().versie() == bewaard.versie()
                        && (sha256 == null || versie.beleid().sha256().equals(sha256)))
                .findFirst()
                .map(versie -> new Beleidsversie(versie.adviseur(), bewaard.van(), bewaard.tot()));
    }

    private List<Beleidsversie> eerdere(String organisatie) {
        return zijnKlaar() ? momentopname.perOrganisatie().getOrDefault(organisatie, List.of()) : List.of();
    }

    /** One version that cannot advise must not take the others down with it. */
    private Optional<Beleidsversie> compileer(Bewaard bewaard) {
        try {
            var sha256 = Beleidslader.sha256(bewaard.bestanden());
            var adviseur = Optional.ofNullable(klaargezet.asMap().remove(naam(bewaard)))
                    .filter(klaar -> klaar.beleid().sha256().equals(sha256))
                    .or(() -> Voorbereiding.neem(bewaard.organisatie(), bewaard.versie(), sha256))
                    .orElseGet(() -> nieuw(bewaard));
            return Optional.of(new Beleidsversie(adviseur, bewaard.van(), bewaard.tot()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Beleidsversie %s is niet te gebruiken", naam(bewaard));
            return Optional.empty();
        }
    }

    private Adviseur nieuw(Bewaard bewaard) {
        var adviseur = new Adviseur(Beleidslader.laad(bewaard.organisatie(), bewaard.versie(), bewaard.bestanden()));
        Voorbereiding.warm(adviseur, klok);
        return adviseur;
    }

    private static String naam(Adviseur adviseur) {
        return adviseur.beleid().organisatie() + "/" + adviseur.beleid().versie();
    }

    private static String naam(Bewaard bewaard) {
        return bewaard.organisatie() + "/" + bewaard.versie();
    }
}
