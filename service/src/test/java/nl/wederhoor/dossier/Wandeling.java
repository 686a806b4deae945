package nl.wederhoor.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.dossier.Actie.Uitslag;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.start.Proefklok;

/** Walks at random through dossiers and asks the service and the oracle the same; they must always agree. */
final class Wandeling {
    private static final int STAPPEN_PER_DOSSIER = 60;
    private static final List<String> PLICHTEN = List.of(
            "hoor-en-wederhoor-uitleggen",
            "wijzen-op-victimisatie",
            "intake-bevestigen",
            "overeenstemming-bereiken",
            "reacties-voorzien",
            "afsluiting-melden");
    private static final List<Feit> FEITEN = List.of(
            Feit.ANONIEM,
            Feit.CONTACT_MET_SLACHTOFFER,
            Feit.ZELFDE_INCIDENT_WEDERPARTIJ,
            Feit.CONSENSUS_RESULTAAT,
            Feit.PLAN_BEVAT_VERVOLG_REACTIES,
            Feit.DOEL_BEREIKT,
            Feit.WIL_STOPPEN,
            Feit.CLIENT_REAGEERT,
            Feit.JUISTE_ADRES);
    private static final List<Grond> GRONDEN =
            List.of(Grond.DOEL_BEREIKT, Grond.GEEN_VERDERE_BEHANDELING, Grond.CLIENT_REAGEERT_NIET);

    private final Uitvoering uitvoering;
    private final Random toeval;
    private final Proefklok klok;
    private final Map<String, int[]> tellingen = new TreeMap<>();

    /** The service, or something that spoils it. */
    interface Uitvoering {
        UUID nieuw(String organisatie, boolean derde);

        Uitslag doe(String organisatie, UUID dossier, Actie actie, LocalDate vandaag);
    }

    Wandeling(Uitvoering uitvoering, long zaad, Proefklok klok) {
        this.uitvoering = uitvoering;
        this.toeval = new Random(zaad);
        this.klok = klok;
    }

    /** Throws AssertionError at the first difference, with the way that led to it. */
    void loop(int stappen) {
        for (int gedaan = 0; gedaan < stappen; gedaan += STAPPEN_PER_DOSSIER) {
            dossier(Math.min(STAPPEN_PER_DOSSIER, stappen - gedaan));
        }
    }

    /** Per kind of step how often it was accepted and refused. */
    List<String> tellingen() {
        List<String> regels = new ArrayList<>();
        tellingen.forEach((soort, aantal) ->
                regels.add(String.format("%-50s mag %5d  geweigerd %5d", soort, aantal[0], aantal[1])));
        return regels;
    }

    int totaal(int welke) {
        return tellingen.values().stream().mapToInt(aantal -> aantal[welke]).sum();
    }

    /** One dossier along this way. */
    void volg(String organisatie, boolean derde, List<Actie> acties) {
        var id = uitvoering.nieuw(organisatie, derde);
        var orakel = new Orakel(organisatie.equals("dmg"), derde);
        List<String> weg = new ArrayList<>();
        for (var actie : acties) {
            var vandaag = LocalDate.ofInstant(klok.instant(), klok.getZone());
            weg.add(vandaag + " " + actie);
            if (actie instanceof Actie.Wacht wacht) {
                klok.dagen(wacht.dagen());
                continue;
            }
            var stand = orakel.toString();
            var verwacht = orakel.doe(actie, vandaag);
            var echt = uitvoering.doe(organisatie, id, actie, vandaag);
            if (echt != verwacht) {
                throw new AssertionError("De dienst zegt " + echt + ", het orakel " + verwacht + " op " + actie
                        + "\nstand: " + stand + "\nweg:\n" + String.join("\n", weg));
            }
            tellingen.computeIfAbsent(actie.soort(), soort -> new int[2])[echt == Uitslag.MAG ? 0 : 1]++;
        }
    }

    private void dossier(int stappen) {
        List<Actie> acties = new ArrayList<>();
        for (int i = 0; i < stappen; i++) {
            if (toeval.nextInt(8) == 0) {
                acties.add(new Actie.Wacht(een(List.of(1, 3, 7, 14))));
            }
            acties.add(kies());
        }
        volg(toeval.nextBoolean() ? "dmg" : "radar", toeval.nextInt(4) == 0, acties);
    }

    private Actie kies() {
        return switch (toeval.nextInt(10)) {
            case 0, 1, 2, 3 -> new Actie.Zet(een(List.of(Stap.values())));
            case 4, 5 -> feit();
            case 6 -> besluit();
            case 7 -> new Actie.Doe(een(PLICHTEN));
            case 8 -> toeval.nextBoolean() ? new Actie.Zet(Stap.TOESTEMMING_GEGEVEN) : new Actie.Doe(een(PLICHTEN));
            default -> toeval.nextInt(3) == 0 ? new Actie.Open() : new Actie.Sluit(een(GRONDEN));
        };
    }

    private Actie feit() {
        var feit = een(FEITEN);
        boolean kan = feit == Feit.CONSENSUS_RESULTAAT && toeval.nextInt(3) == 0;
        boolean meestalNee = feit == Feit.ANONIEM || feit == Feit.ZELFDE_INCIDENT_WEDERPARTIJ;
        return new Actie.Wijzig(feit, kan ? null : meestalNee ? toeval.nextInt(4) == 0 : (Object) toeval.nextBoolean());
    }

    private Actie besluit() {
        var rol = een(Actie.ROLLEN);
        return switch (toeval.nextInt(4)) {
            case 0 -> new Actie.Besluiten(rol, "anonimiteit", een(List.of("ja", "nee")));
            case 1 ->
                new Actie.Besluiten(
                        rol,
                        "belangenverstrengeling",
                        een(List.of("niet in behandeling", "bemiddeling", "doorverwijzen")));
            case 2 ->
                new Actie.Besluiten(
                        rol, "verdere behandeling", een(List.of("behandelen", "behandelen", "niet behandelen")));
            default -> new Actie.Besluiten(rol, "intake", een(List.of("ja", "ja", "nee")));
        };
    }

    private <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
