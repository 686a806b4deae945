package nl.wederhoor.dossier;

/** Who somebody is and how to reach them; every part may be null. It prints nothing of it. */
public record Persoonsgegevens(
        String naam, String adres, String postcode, String telefoon, String email, Integer geboortejaar) {

    public static Persoonsgegevens naam(String naam) {
        return new Persoonsgegevens(naam, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "Persoonsgegevens";
    }
}
