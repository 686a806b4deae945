package nl.wederhoor.pagina;

import java.util.List;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Fout;

/** Everything that the page Nieuwe melding shows: the form as filled in, its faults, and the advice on what is valid. */
public record Meldingsbeeld(
        Schil schil,
        List<Optie> organisaties,
        String peildatum,
        List<Sectie> secties,
        List<Foutregel> fouten,
        Adviesbeeld advies,
        Plek plek) {

    /** Where an advice stands: on its own, or in the dossier with this path; whether a dossier may be made of it,
     * and whether this reader may answer questions. */
    public record Plek(String dossier, boolean openen, boolean antwoorden) {
        public boolean inDossier() {
            return !dossier.isEmpty();
        }

        public String waarom() {
            return inDossier() ? dossier + "/waarom" : "/melding/waarom";
        }
    }

    /** A fault with the question it belongs to, for the summary on top. */
    public record Foutregel(String veld, String vraag, String melding) {
        static Foutregel from(Fout fout) {
            var veld = Meldingsbeeld.veld(fout.pad());
            var vraag = Feit.van(veld).map(Feit::label).orElse("Advies op welke dag?");
            return new Foutregel(veld, vraag, fout.melding());
        }
    }

    /** The form field at which a path such as feiten.gronden[2] points. */
    static String veld(String pad) {
        return pad.replaceFirst("^feiten\\.", "").replaceFirst("\\[.*$", "");
    }
}
