package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.dossier.Dossiermap.Grondpoort;
import nl.wederhoor.dossier.Dossiermap.Stapstand;
import nl.wederhoor.dossier.ToonWerkvoorraad.Eerste;
import nl.wederhoor.identiteit.Medewerker;

/** Takes out everything that a page shows of one dossier: one transaction, one advice, one line in the log. */
@Singleton
public final class ToonDossier {
    private static final String MOMENTEN = "select new nl.wederhoor.dossier.ToonDossier$Moment(a.id.volgnummer, a.op,"
            + " a.beleidsversie, a.adviesSha256) from Adviesrij a where a.id.organisatie = :organisatie"
            + " and a.id.dossier = :dossier order by a.id.volgnummer desc";

    private static final String EERSTE_TERMIJN = "select soort, uiterlijk, wacht_op, id, dagen from termijn"
            + " where organisatie = :organisatie and dossier = :dossier and stand = 'loopt' and wacht_op <> 'niemand'";

    private final Bureau bureau;
    private final EntityManager opslag;
    private final Behandelaars behandelaars;

    ToonDossier(Bureau bureau, EntityManager opslag, Behandelaars behandelaars) {
        this.bureau = bureau;
        this.opslag = opslag;
        this.behandelaars = behandelaars;
    }

    /** When advice was given, under which policy, with the hash of what was said; the advice itself is not opened. */
    public record Moment(int regel, OffsetDateTime op, String beleidsversie, String adviesSha256) {
        public Moment {
            op = Tijdstip.hier(op);
        }
    }

    /** Throws 404 when the organisation has no such dossier. */
    public Dossiermap toon(Medewerker door, UUID id) {
        return bureau.lees(door, id, "lezen", blad -> {
            var advies = blad.vooraf();
            return new Dossiermap(
                    bureau.beeld(blad),
                    advies,
                    blad.adviseur().beleid(),
                    blad.vandaag(),
                    eersteTermijn(blad),
                    Arrays.stream(Stap.values()).map(stap -> stap(blad, stap)).toList(),
                    advies.plichten().stream()
                            .map(plicht -> VoldoePlicht.stand(blad, plicht))
                            .toList(),
                    advies.afsluiting().gronden().stream()
                            .map(grond -> grond(blad, grond))
                            .toList(),
                    blad.journaal().regels());
        });
    }

    /** The moments at which advice was given, the last one first. */
    public List<Moment> adviezen(Medewerker door, UUID id) {
        return bureau.lees(door, id, "adviezen", blad -> opslag.createQuery(MOMENTEN, Moment.class)
                .setParameter("organisatie", blad.rij().id.organisatie())
                .setParameter("dossier", id)
                .getResultList());
    }

    /** Who handles dossiers in the organisation: whom a decider may name for a wish that is granted. */
    public List<String> behandelaars(Medewerker door) {
        return behandelaars.van(door.organisatie());
    }

    private Eerste eersteTermijn(Werkblad blad) {
        List<?> rijen = opslag.createNativeQuery(EERSTE_TERMIJN, Tuple.class)
                .setParameter("organisatie", blad.rij().id.organisatie())
                .setParameter("dossier", blad.rij().id.id())
                .getResultList();
        return rijen.stream()
                .map(rij -> eerste(blad, (Tuple) rij))
                .min(Comparator.comparing(Eerste::uiterlijk))
                .orElse(null);
    }

    private static Eerste eerste(Werkblad blad, Tuple rij) {
        var dagen = (byte[]) rij.get("dagen");
        var uiterlijk = dagen == null
                ? rij.get("uiterlijk", LocalDate.class)
                : Dagenslot.open(blad.slot(), rij.get("id", UUID.class), dagen).uiterlijk();
        return new Eerste(rij.get("soort", String.class), uiterlijk, rij.get("wacht_op", String.class));
    }

    private static Stapstand stap(Werkblad blad, Stap stap) {
        var poort = Poortwachter.dicht(blad, stap);
        return new Stapstand(stap, poort.isEmpty(), uitleg(poort), clausules(poort), ontbreekt(poort));
    }

    private static Grondpoort grond(Werkblad blad, Grondadvies grond) {
        var poort = Sluitpoorten.dicht(blad, grond);
        boolean kan = poort.isEmpty() && !blad.isGesloten();
        return new Grondpoort(grond, kan, uitleg(poort), clausules(poort), ontbreekt(poort));
    }

    private static String uitleg(Optional<Poort> poort) {
        return poort.map(Poort::uitleg).orElse("");
    }

    private static List<String> clausules(Optional<Poort> poort) {
        return poort.map(Poort::clausules).orElse(List.of());
    }

    private static List<String> ontbreekt(Optional<Poort> poort) {
        return poort.map(Poort::ontbreekt).orElse(List.of());
    }
}
