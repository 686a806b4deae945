package nl.wederhoor.pagina.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.Tabelstand;

/** The parameters of a version as a table with one value per row. */
record Parameterblad(Tabelbeeld beeld) implements Blad {
    private static final String WAARDE = "waarde";

    static Parameterblad van(Tabelstand stand) {
        return new Parameterblad(stand.beeld());
    }

    @Override
    public String besluit() {
        return beeld.besluit();
    }

    @Override
    public String label() {
        return beeld.label();
    }

    @Override
    public String leeswijze() {
        return "Elke rij is een getal of een instelling die uw bureau zelf kiest. De rijen liggen vast, de waarden niet.";
    }

    @Override
    public boolean rijenVast() {
        return true;
    }

    @Override
    public List<Kop> koppen() {
        return List.of(new Kop("Waarde", true));
    }

    @Override
    public List<Regel> regels() {
        var regels = new ArrayList<Regel>();
        for (var rij : beeld.rijen()) {
            regels.add(new Regel(
                    regels.size() + 1,
                    rij.id(),
                    rij.cellen().get("label"),
                    rij.clausules(),
                    List.of(new Celtekst(WAARDE, tekst(rij), false, true))));
        }
        return regels;
    }

    @Override
    public List<Celveld> velden(String rij) {
        var een = rij(rij);
        var eenheid = een.cellen().get("eenheid");
        var label = een.cellen().get("label") + (eenheid.isEmpty() ? "" : " (" + eenheid + ")");
        return List.of(
                Celveld.parameter(label, een.vormen().get(WAARDE), een.cellen().get(WAARDE)));
    }

    @Override
    public Map<String, String> woorden(String rij) {
        return rij(rij).cellen();
    }

    String toelichting(String rij) {
        return rij(rij).toelichting();
    }

    private Rijbeeld rij(String id) {
        return beeld.rijen().stream()
                .filter(rij -> rij.id().equals(id))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    private static String tekst(Rijbeeld rij) {
        return switch (rij.cellen().get(WAARDE)) {
            case "true" -> "ja";
            case "false" -> "nee";
            case "" -> "niet ingevuld";
            default -> (rij.cellen().get(WAARDE) + " " + rij.cellen().get("eenheid")).strip();
        };
    }
}
