package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.dossier.Beslissers;
import nl.wederhoor.dossier.Besluit;
import nl.wederhoor.dossier.Redencode;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.pagina.Optie;

/** What people decide in a case: the points of the protocol, to follow the advice or not, and conflicts of interest. */
public record Besluitenbeeld(
        Kader kader,
        List<Punt> punten,
        List<Keuze> keuzes,
        List<Belangregel> belangen,
        List<String> behandelaars,
        List<Journaalregel> besloten,
        Formulier formulier) {
    static final String AFSLUITING = Onderwerp.AFSLUITING.label();

    /**
     * A point that the protocol leaves to somebody.
     *
     * @param mag true when this account may decide or record it
     */
    public record Punt(String id, Voorlegging lijn, boolean mag, List<Optie> opties, Formulier formulier) {
        /** The id of a field of this form. */
        public String veld(String naam) {
            return id + "-" + naam;
        }

        public boolean nietBenoemd() {
            return lijn.beslisser().equals("niet benoemd");
        }

        public boolean wens() {
            return lijn.onderwerp().equals(Onderwerp.WENS_BEHANDELAAR.label());
        }
    }

    /** A choice on which there is advice: to follow it, or to deviate with a reason. */
    public record Keuze(
            String id, String onderwerp, String vraag, List<Keuzeoptie> opties, Formulier formulier, String genomen) {
        /** The id of a field of this form. */
        public String veld(String naam) {
            return id + "-" + naam;
        }

        public boolean open() {
            return !formulier.velden().isEmpty();
        }

        public List<Keuzeoptie> teKiezen() {
            return opties.stream().filter(Keuzeoptie::kan).toList();
        }

        public List<Keuzeoptie> uitgesloten() {
            return opties.stream().filter(optie -> !optie.kan()).toList();
        }
    }

    /** One answer: whether it follows the advice, or why nobody can choose it. */
    public record Keuzeoptie(
            String waarde,
            String label,
            String stand,
            boolean volgt,
            boolean kan,
            String reden,
            List<String> clausules) {}

    static Besluitenbeeld van(Kader kader, List<Belangregel> belangen, List<String> behandelaars, Formulier formulier) {
        return new Besluitenbeeld(
                kader,
                kader.map().nu().voorTeLeggen().stream()
                        .map(lijn -> punt(kader, lijn, formulier))
                        .toList(),
                kader.map().gesloten() ? List.of() : keuzes(kader, formulier),
                belangen,
                behandelaars,
                kader.map().regels().stream()
                        .filter(regel -> regel.soort() == Regelsoort.BESLUIT)
                        .map(regel -> Journaalregel.van(regel, kader.map()))
                        .toList(),
                formulier);
    }

    static String id(String onderwerp) {
        return "besluit-" + Onderwerp.slug(onderwerp).replace('_', '-');
    }

    public List<Optie> redencodes() {
        return Arrays.stream(Redencode.values())
                .map(code -> new Optie(
                        code.label(),
                        code.label(),
                        formulier.waarde("redencode").equals(code.label())))
                .toList();
    }

    private static Punt punt(Kader kader, Voorlegging lijn, Formulier formulier) {
        var id = id(lijn.onderwerp());
        var mijn = formulier.alleen(id);
        boolean mag = kader.magWerken() && Beslissers.mag(lijn.beslisser(), kader.wie());
        var opties = Onderwerp.van(lijn.onderwerp()).orElseThrow().besluiten().stream()
                .map(besluit ->
                        new Optie(besluit, besluit, mijn.waarde("besluit").equals(besluit)))
                .toList();
        return new Punt(id, lijn, mag, opties, mijn);
    }

    private static List<Keuze> keuzes(Kader kader, Formulier formulier) {
        var advies = kader.map().nu();
        var routes = advies.routes().stream()
                .filter(lijn -> lijn.status() != Routestatus.NIET_GEREGELD)
                .map(lijn -> new Keuzeoptie(
                        lijn.route().label(),
                        lijn.route().label(),
                        lijn.status().label(),
                        lijn.status() == Routestatus.AANBEVOLEN,
                        lijn.status() != Routestatus.UITGESLOTEN,
                        lijn.reden(),
                        lijn.clausules()))
                .toList();
        var vormen = advies.hulpvormen().stream()
                .filter(lijn -> lijn.status() != Vormstatus.NIET_GEREGELD)
                .map(lijn -> new Keuzeoptie(
                        lijn.vorm().label(),
                        lijn.vorm().label(),
                        lijn.status().label(),
                        lijn.status() == Vormstatus.TOEGESTAAN,
                        lijn.status() != Vormstatus.UITGESLOTEN && lijn.status() != Vormstatus.GEBLOKKEERD,
                        lijn.reden(),
                        lijn.clausules()))
                .toList();
        return List.of(
                        keuze(kader, formulier, Besluit.ROUTE, "Welke route volgt u?", routes),
                        keuze(kader, formulier, Besluit.HULPVORM, "Welke hulp geeft u?", vormen),
                        keuze(kader, formulier, AFSLUITING, "Sluit u deze zaak?", sluiten(kader)))
                .stream()
                .filter(keuze -> !keuze.opties().isEmpty())
                .toList();
    }

    /** Only where a ground holds and the point itself is not submitted: else there is nothing to follow. */
    private static List<Keuzeoptie> sluiten(Kader kader) {
        var advies = kader.map().nu();
        boolean geldt = advies.afsluiting().gronden().stream().anyMatch(grond -> grond.status() == Grondstatus.GELDT);
        boolean voorgelegd =
                advies.voorTeLeggen().stream().anyMatch(punt -> punt.onderwerp().equals(AFSLUITING));
        if (!geldt || voorgelegd) {
            return List.of();
        }
        return List.of(
                new Keuzeoptie("ja", "Ja, de zaak kan dicht", "aanbevolen", true, true, "", List.of()),
                new Keuzeoptie("nee", "Nee, de zaak blijft open", "mogelijk", false, true, "", List.of()));
    }

    private static Keuze keuze(
            Kader kader, Formulier formulier, String onderwerp, String vraag, List<Keuzeoptie> opties) {
        var kenmerk = onderwerp.equals(AFSLUITING) ? "afsluitadvies" : onderwerp;
        var genomen = kader.map().regels().stream()
                .filter(regel -> regel.soort() == Regelsoort.BESLUIT && kenmerk.equals(regel.kenmerk()))
                .map(regel -> regel.uitkomst())
                .reduce((eerder, later) -> later)
                .orElse("");
        var id = "keuze-" + onderwerp;
        return new Keuze(id, onderwerp, vraag, opties, formulier.alleen(id), genomen);
    }
}
