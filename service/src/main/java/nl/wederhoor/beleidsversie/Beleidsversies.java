package nl.wederhoor.beleidsversie;

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

    private final LaadPakketten pakketten;
    private final Beleidsopslag opslag;
    private final Clock klok;
    private final boolean opdracht;
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

    /** Reads the published versions again when they changed since: by a command, another replica or the studio. */
    public void ververs() {
        if (!opslag.kenmerk().equals(momentopname.kenmerk())) {
            herlaad();
        }
    }

    /** Reads all published versions again and puts them in the place of the old ones at once. */
    public synchronized void herlaad() {
        var kenmerk = opslag.kenmerk(); // first, so that what changes meanwhile is seen the next time
        var perOrganisatie = new TreeMap<String, List<Beleidsversie>>();
        var onbruikbaar = new TreeSet<String>();
        for (var bewaard : opslag.gepubliceerd()) {
            var versies = perOrganisatie.computeIfAbsent(bewaard.organisatie(), sleutel -> new ArrayList<>());
            maak(bewaard).ifPresentOrElse(versies::add, () -> onbruikbaar.add(naam(bewaard)));
        }
        perOrganisatie.values().removeIf(List::isEmpty);
        momentopname = new Momentopname(kenmerk, perOrganisatie, onbruikbaar);
        Opwarmer.begin(perOrganisatie.values().stream()
                .flatMap(List::stream)
                .map(Beleidsversie::adviseur)
                .toList());
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

    /** A version that stood there already is taken over: what is published never changes, only its last day does. */
    private Optional<Beleidsversie> maak(Bewaard bewaard) {
        var sha256 = Beleidslader.sha256(bewaard.bestanden());
        return eerdere(bewaard.organisatie()).stream()
                .filter(versie -> versie.beleid().versie() == bewaard.versie()
                        && versie.beleid().sha256().equals(sha256))
                .findFirst()
                .map(versie -> new Beleidsversie(versie.adviseur(), bewaard.van(), bewaard.tot()))
                .or(() -> compileer(bewaard, sha256));
    }

    private List<Beleidsversie> eerdere(String organisatie) {
        return zijnKlaar() ? momentopname.perOrganisatie().getOrDefault(organisatie, List.of()) : List.of();
    }

    /** One version that cannot advise must not take the others down with it. */
    private Optional<Beleidsversie> compileer(Bewaard bewaard, String sha256) {
        try {
            var adviseur = Voorbereiding.neem(bewaard.organisatie(), bewaard.versie(), sha256)
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

    private static String naam(Bewaard bewaard) {
        return bewaard.organisatie() + "/" + bewaard.versie();
    }
}
