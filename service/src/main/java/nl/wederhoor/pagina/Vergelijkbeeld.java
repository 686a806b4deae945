package nl.wederhoor.pagina;

import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Woord;

/**
 * Everything that the page Vergelijk shows: the protocols chosen, the form as filled in, and the answers side by side.
 *
 * @param protocol the protocol that the draft is for; the comparison leaves it as it is
 * @param besloten true when the draft holds decisions; they are of one organisation and count in no comparison
 * @param uitkomst null while the choice of protocols cannot be compared
 */
public record Vergelijkbeeld(
        Schil schil,
        List<Optie> organisaties,
        String protocol,
        String peildatum,
        List<Sectie> secties,
        List<Meldingsbeeld.Foutregel> fouten,
        boolean besloten,
        Naastelkaar uitkomst) {

    public long ingevuld() {
        return secties.stream().mapToLong(Sectie::ingevuld).sum();
    }

    /** The answers of one day in columns, and their lines by part of the advice. */
    public record Naastelkaar(String dag, List<Kolom> kolommen, List<Deel> delen) {

        public int aantal() {
            return delen.stream().mapToInt(deel -> deel.verschillen().size()).sum();
        }

        public List<Deel> metVerschil() {
            return delen.stream().filter(deel -> !deel.verschillen().isEmpty()).toList();
        }

        public List<Deel> zonderVerschil() {
            return delen.stream().filter(deel -> deel.verschillen().isEmpty()).toList();
        }
    }

    public record Kolom(String organisatie, Adviesbeeld advies) {

        public String naam() {
            return advies.naam();
        }
    }

    public record Deel(String id, String titel, List<Rij> verschillen, List<Rij> gelijk) {
        private static final int OPEN_TOT = 15;

        /** So many rows that they are folded away until somebody wants to read them. */
        public boolean lang() {
            return verschillen.size() > OPEN_TOT;
        }
    }

    public record Rij(String label, List<Cel> cellen) {}

    /**
     * What one protocol says on one line.
     *
     * @param andersDan the name of the first protocol when this one comes down to something else, else empty
     * @param status a word that has a colour and a sign of its own, or null
     * @param regels what belongs to it, each in one line
     */
    public record Cel(
            String organisatie,
            String naam,
            String andersDan,
            Woord status,
            String kop,
            List<String> regels,
            List<String> clausules) {

        static final Map<String, String> AFWEZIG = Map.of(
                "voorTeLeggen", "Wordt niet voorgelegd",
                "wens", "Geen wens te beoordelen",
                "termijnen", "Geen termijn",
                "plichten", "Geen plicht",
                "rechten", "Niet genoemd",
                "conflicten", "Geen tegenspraak",
                "nietGeregeld", "Speelt hier niet",
                "signalen", "Geen signaal");
    }
}
