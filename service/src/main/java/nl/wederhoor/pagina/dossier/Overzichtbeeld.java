package nl.wederhoor.pagina.dossier;

import java.util.Comparator;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.dossier.Beslissers;
import nl.wederhoor.dossier.Dossiermap.Stapstand;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.VoldoePlicht.Plichtstand;
import nl.wederhoor.feiten.Feit;

/** What somebody wants to know first of a case: what has to be done now, what waits for whom, and what it is about. */
public record Overzichtbeeld(Kader kader, List<Belangregel> belangen, List<Termijnregel> termijnen) {
    private static final int LAATSTE = 5;

    /** A point that waits, and whether it waits for this reader. */
    public record Wacht(String id, Advies.Voorlegging lijn, boolean opMij) {
        public String wie() {
            return opMij ? "U kunt dit besluit vastleggen" : "Wacht op: " + lijn.beslisser();
        }
    }

    /** A step that can be taken now, with its place on the page of steps. */
    public record Stapkeuze(String id, String naam) {}

    public List<Wacht> wachtend() {
        return kader.map().gesloten()
                ? List.of()
                : kader.map().nu().voorTeLeggen().stream()
                        .map(lijn -> new Wacht(
                                Besluitenbeeld.id(lijn.onderwerp()),
                                lijn,
                                kader.magWerken() && Beslissers.mag(lijn.beslisser(), kader.wie())))
                        .toList();
    }

    /** Duties that something waits for; those of the closure stand on the closing screen. */
    public List<Plichtstand> blokkades() {
        return kader.map().plichten().stream()
                .filter(stand -> !stand.gedaan() && stand.plicht().blokkeert() != null)
                .filter(stand -> !stand.plicht().blokkeert().equals("afsluiting"))
                .toList();
    }

    public List<Stapkeuze> stappen() {
        return kader.map().stappen().stream()
                .filter(Stapstand::kan)
                .map(stand -> new Stapkeuze(
                        Stappenbeeld.id(stand.stap()), stand.stap().label()))
                .toList();
    }

    public List<Belangregel> openBelangen() {
        return belangen.stream().filter(Belangregel::open).toList();
    }

    public List<Partij> partijen() {
        return kader.map().beeld().partijen();
    }

    /** The question that matters most now, or null. */
    public Feit vraag() {
        return kader.map().nu().ontbrekend().stream()
                .map(ontbrekend -> Feit.van(ontbrekend.feit()).orElse(null))
                .findFirst()
                .orElse(null);
    }

    public List<Advies.Routeadvies> aanbevolen() {
        return kader.map().nu().routes().stream()
                .filter(route -> route.status().label().equals("aanbevolen"))
                .toList();
    }

    public List<Journaalregel> laatste() {
        return Journaalregel.van(kader.map()).stream()
                .sorted(Comparator.comparing(Journaalregel::nummer).reversed())
                .limit(LAATSTE)
                .toList();
    }
}
