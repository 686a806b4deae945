package nl.wederhoor.pagina;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;

/** One question of the form, with what was filled in and, when that is not allowed, what is wrong. */
public record Veld(Feit feit, List<String> waarden, String fout) {
    private static final int MEESTE_RONDJES = 4;

    public String naam() {
        return feit.sleutel();
    }

    public String waarde() {
        return waarden.isEmpty() ? "" : waarden.get(0);
    }

    public boolean ingevuld() {
        return waarden.stream().anyMatch(waarde -> !waarde.isBlank());
    }

    /** How the question is drawn; the words are those of the template. */
    public String vorm() {
        return switch (feit.soort()) {
            case BOOLEAN -> "keuze";
            case KEUZE -> feit.waarden().size() > MEESTE_RONDJES ? "keuzelijst" : "keuze";
            case LIJST -> "vinkjes";
            case GETAL -> "getal";
            case DATUM -> "datum";
            case TIJDSTIP -> "tijdstip";
            case TEKST -> "tekst";
        };
    }

    /** True when several controls answer one question together. */
    public boolean groepsvorm() {
        return vorm().equals("keuze") || vorm().equals("vinkjes");
    }

    public String invoertype() {
        return switch (vorm()) {
            case "datum" -> "date";
            case "tijdstip" -> "datetime-local";
            case "getal" -> "number";
            default -> "text";
        };
    }

    public List<Optie> opties() {
        var opties = new ArrayList<Optie>();
        Antwoorden.van(feit).forEach((waarde, label) -> opties.add(optie(waarde, label)));
        if (feit.soort() == Feitsoort.KEUZE && vorm().equals("keuzelijst")) {
            opties.add(0, optie("", "Weet ik niet"));
        } else if (feit.soort() != Feitsoort.LIJST) {
            opties.add(optie("", "Weet ik niet"));
        }
        return opties;
    }

    private Optie optie(String waarde, String label) {
        boolean gekozen = waarde.isEmpty() ? !ingevuld() : waarden.contains(waarde);
        return new Optie(waarde, label, gekozen);
    }
}
