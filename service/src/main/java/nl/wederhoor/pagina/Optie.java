package nl.wederhoor.pagina;

/** One answer that can be chosen in the form. */
public record Optie(String waarde, String label, boolean gekozen) {

    /** True for the answer that no value of the list applies. */
    public boolean geen() {
        return Invoer.GEEN.equals(waarde);
    }
}
