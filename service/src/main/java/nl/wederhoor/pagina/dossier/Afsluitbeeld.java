package nl.wederhoor.pagina.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.dossier.Dossiermap.Grondpoort;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.dossier.VoldoePlicht.Plichtstand;

/** The closing screen: on which grounds the case can be closed now, what stands in the way, and who must be told. */
public record Afsluitbeeld(Kader kader, List<Grondregel> gronden, Formulier formulier) {
    static final String SLUITEN = "sluiten";
    static final String HEROPENEN = "heropenen";

    /** One ground, with what closing on it waits for. */
    public record Grondregel(Grondpoort stand, List<Nodig> nodig, boolean gekozen) {
        public String uitleg() {
            return Nodig.kort(stand.uitleg());
        }

        public Grondstatus status() {
            return stand.grond().status();
        }
    }

    static Afsluitbeeld van(Kader kader, Formulier formulier) {
        return new Afsluitbeeld(
                kader,
                kader.map().gronden().stream()
                        .map(stand -> new Grondregel(
                                stand,
                                Nodig.van(stand.ontbreekt(), kader.map(), kader.pad()),
                                formulier
                                        .waarde("grond")
                                        .equals(stand.grond().grond().label())))
                        .toList(),
                formulier);
    }

    public List<Grondregel> kan() {
        return gronden.stream().filter(grond -> grond.stand().kan()).toList();
    }

    /** Grounds that could hold, but something stands in the way. */
    public List<Grondregel> nogNiet() {
        return gronden.stream()
                .filter(grond -> !grond.stand().kan())
                .filter(grond -> grond.status() == Grondstatus.GELDT
                        || grond.status() == Grondstatus.NOG_NIET
                        || grond.status() == Grondstatus.VOOR_TE_LEGGEN)
                .toList();
    }

    public List<Grondregel> overig() {
        return gronden.stream()
                .filter(grond -> !grond.stand().kan() && !nogNiet().contains(grond))
                .toList();
    }

    /** Duties that block the closure and are not done. */
    public List<Plichtstand> blokkades() {
        return open().filter(stand -> "afsluiting".equals(stand.plicht().blokkeert()))
                .toList();
    }

    /** Who must be told, and what else the closure asks: duties of that moment that are not done. */
    public List<Plichtstand> berichten() {
        return open().filter(stand -> stand.plicht().moment().equals("afsluiting")
                        && !"afsluiting".equals(stand.plicht().blokkeert()))
                .toList();
    }

    /** How it was closed, or null while it is open. */
    public Journaalregel sluiting() {
        return kader.map().regels().stream()
                .filter(regel -> regel.soort() == Regelsoort.SLUITING)
                .reduce((eerder, later) -> later)
                .map(regel -> Journaalregel.van(regel, kader.map()))
                .orElse(null);
    }

    private Stream<Plichtstand> open() {
        return kader.map().plichten().stream().filter(stand -> !stand.gedaan());
    }
}
