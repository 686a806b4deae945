package nl.wederhoor.terugtoets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;

/**
 * An endless history of invented cases, the same for the same seed.
 *
 * <p>Common values are common and days follow each other, as in a bureau; or, when {@code wild}, everything is equally likely
 * and every day stands by itself, so that hardly two cases are alike.
 */
final class Geschiedenis {
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final int DAGEN = 1400;
    private static final List<Feit> OP_VOLGORDE = List.of(
            Feit.INCIDENT_OP,
            Feit.INDIENING_OP,
            Feit.ONTVANGEN_OP,
            Feit.ONTVANGEN_DOOR_DIRECTEUR_OP,
            Feit.EERSTE_CONTACT_OP,
            Feit.INTAKE_BEVESTIGD_OP,
            Feit.INTAKE_GEPLAND_OP,
            Feit.INTAKE_OP,
            Feit.UITSLUITSEL_OP,
            Feit.NAAR_COMMISSIE_OP,
            Feit.STUKKEN_HERINNERING_OP,
            Feit.HOOR_WEDERHOORBRIEF_OP,
            Feit.RAPPEL_WEDERPARTIJ_OP,
            Feit.CLIENT_BENADERD_OP,
            Feit.RAPPEL_CLIENT_OP,
            Feit.ADVIES_COMMISSIE_OP);

    private final Random toeval;
    private final boolean wild;
    private final List<String> gemeenten;
    private long nummer;

    Geschiedenis(long zaad, boolean wild, List<String> gemeenten) {
        this.toeval = new Random(zaad);
        this.wild = wild;
        this.gemeenten = gemeenten;
    }

    List<Zaak> zaken(int aantal) {
        List<Zaak> zaken = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            zaken.add(volgende());
        }
        return zaken;
    }

    /** The next so many, made when it is their turn. */
    Iterator<Supplier<Zaak>> stroom(long aantal) {
        return new Iterator<>() {
            private long over = aantal;

            @Override
            public boolean hasNext() {
                return over > 0;
            }

            @Override
            public Supplier<Zaak> next() {
                over--;
                var zaak = volgende();
                return () -> zaak;
            }
        };
    }

    Zaak volgende() {
        int onbekend = wild ? 10 + toeval.nextInt(70) : 40;
        var feiten = Feiten.leeg();
        var dag = BEGIN.plusDays(toeval.nextInt(DAGEN));
        for (var feit : OP_VOLGORDE) {
            dag = wild ? BEGIN.plusDays(toeval.nextInt(DAGEN)) : dag.plusDays(toeval.nextInt(9));
            if (toeval.nextInt(100) >= onbekend) {
                feiten = feiten.met(feit, waarde(feit, dag));
            }
        }
        for (var feit : Feit.values()) {
            if (!OP_VOLGORDE.contains(feit) && toeval.nextInt(100) >= onbekend) {
                feiten = met(feiten, feit);
            }
        }
        var peildag = wild ? BEGIN.plusDays(toeval.nextInt(DAGEN)) : dag.plusDays(toeval.nextInt(20));
        return new Zaak("z" + nummer++, feiten, besluiten(), peildag);
    }

    private static Object waarde(Feit feit, LocalDate dag) {
        return feit == Feit.ONTVANGEN_OP
                ? dag.atTime(LocalTime.of(9, 30)).atZone(Tijdzone.NEDERLAND).toOffsetDateTime()
                : dag;
    }

    private Feiten met(Feiten feiten, Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN -> feiten.met(feit, kies(2) == 0);
            case KEUZE ->
                feiten.met(feit, feit.waarden().get(kies(feit.waarden().size())));
            case LIJST -> feiten.met(feit, lijst(feit));
            case GETAL -> feiten.met(feit, feit.minimum() + kies(Math.min(30, feit.maximum() - feit.minimum() + 1)));
            case TEKST -> gemeenten.isEmpty() ? feiten : feiten.met(feit, gemeenten.get(kies(gemeenten.size())));
            case DATUM, TIJDSTIP -> feiten;
        };
    }

    /** The first values are more common than the last. */
    private int kies(int aantal) {
        int eerste = toeval.nextInt(aantal);
        return wild ? eerste : Math.min(eerste, Math.min(toeval.nextInt(aantal), toeval.nextInt(aantal)));
    }

    private Set<String> lijst(Feit feit) {
        int aantal = wild ? toeval.nextInt(5) : toeval.nextInt(100) < 70 ? 1 : toeval.nextInt(3);
        Set<String> lijst = new LinkedHashSet<>();
        for (int i = 0; i < aantal; i++) {
            lijst.add(feit.waarden().get(kies(feit.waarden().size())));
        }
        return lijst;
    }

    private Besluiten besluiten() {
        var besluiten = Besluiten.geen();
        for (var onderwerp : Onderwerp.values()) {
            if (toeval.nextInt(100) < (wild ? 20 : 3)) {
                besluiten = besluiten.met(
                        onderwerp,
                        onderwerp
                                .besluiten()
                                .get(toeval.nextInt(onderwerp.besluiten().size())));
            }
        }
        return besluiten;
    }
}
