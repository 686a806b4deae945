package nl.wederhoor.pagina.dossier;

import java.util.List;
import java.util.Locale;
import nl.wederhoor.dossier.Dossiermap.Stapstand;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.dossier.Stap;

/** The steps of a case: which can be taken now, each with its form, and what the others wait for. */
public record Stappenbeeld(Kader kader, List<Stapregel> stappen) {

    /**
     * One step.
     *
     * @param nodig what its gate waits for, with the place to supply it
     * @param eerder when it was taken before, the last time last
     * @param formulier what was typed for it, when it was sent and refused
     */
    public record Stapregel(
            String id, Stapstand stand, List<Nodig> nodig, List<Journaalregel> eerder, Formulier formulier) {
        /** The id of a field of this form. */
        public String veld(String naam) {
            return id + "-" + naam;
        }

        public String uitleg() {
            return Nodig.kort(stand.uitleg());
        }

        public String naam() {
            return stand.stap().label();
        }

        public boolean metAfspraak() {
            return stand.stap() == Stap.INTAKE_GEPLAND;
        }

        public boolean metReactie() {
            return stand.stap() == Stap.REACTIE_WEDERPARTIJ;
        }

        public boolean open() {
            return !formulier.velden().isEmpty();
        }
    }

    static Stappenbeeld van(Kader kader, Formulier formulier) {
        return new Stappenbeeld(
                kader,
                kader.map().stappen().stream()
                        .map(stand -> regel(kader, stand, formulier))
                        .toList());
    }

    static String id(Stap stap) {
        return "stap-" + stap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A step that was sent and refused keeps its form, so that nothing typed is lost. */
    public List<Stapregel> kan() {
        return stappen.stream()
                .filter(stap -> stap.stand().kan() || stap.open())
                .toList();
    }

    public List<Stapregel> kanNiet() {
        return stappen.stream()
                .filter(stap -> !stap.stand().kan() && !stap.open())
                .toList();
    }

    private static Stapregel regel(Kader kader, Stapstand stand, Formulier formulier) {
        var label = stand.stap().label();
        var eerder = kader.map().regels().stream()
                .filter(regel -> regel.soort() == Regelsoort.STAP && label.equals(regel.kenmerk()))
                .map(regel -> Journaalregel.van(regel, kader.map()))
                .toList();
        var id = id(stand.stap());
        return new Stapregel(
                id, stand, Nodig.van(stand.ontbreekt(), kader.map(), kader.pad()), eerder, formulier.alleen(id));
    }
}
