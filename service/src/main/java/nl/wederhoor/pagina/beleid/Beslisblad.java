package nl.wederhoor.pagina.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.TabelLader;

/** A decision table with its cells parsed, beside the ids and words of the contract. */
record Beslisblad(GelezenTabel tabel, Tabelbeeld beeld) implements Blad {

    static Beslisblad van(Tabelstand stand) {
        var bestand = Tabelbeeld.bestand(stand.besluit());
        return new Beslisblad(TabelLader.lees(Map.of(bestand, stand.tekst())).get(0), stand.beeld());
    }

    @Override
    public String besluit() {
        return tabel.besluit();
    }

    @Override
    public String label() {
        return tabel.label();
    }

    @Override
    public String leeswijze() {
        return switch (tabel.hitbeleid()) {
            case UNIQUE -> "Bij elk geval past hoogstens een rij. De volgorde maakt niet uit.";
            case FIRST -> "Lees van boven naar beneden. De eerste rij die past, telt.";
            case COLLECT -> "Elke rij die past, telt mee.";
        };
    }

    @Override
    public boolean rijenVast() {
        return false;
    }

    @Override
    public List<Kop> koppen() {
        var koppen = new ArrayList<Kop>();
        tabel.invoer().forEach(kolom -> koppen.add(new Kop(Opmaak.hoofdletter(kolom.label()), false)));
        tabel.uitvoer().forEach(kolom -> koppen.add(new Kop(Opmaak.hoofdletter(kolom.label()), true)));
        return koppen;
    }

    @Override
    public List<Regel> regels() {
        var regels = new ArrayList<Regel>();
        for (var rij : tabel.rijen()) {
            regels.add(new Regel(
                    regels.size() + 1,
                    rij.rij().id(),
                    Opmaak.hoofdletter(rij.rij().toelichting()),
                    rij.rij().clausules(),
                    cellen(rij)));
        }
        return regels;
    }

    private List<Celtekst> cellen(GelezenRij rij) {
        var cellen = new ArrayList<Celtekst>();
        for (int i = 0; i < tabel.invoer().size(); i++) {
            var cel = rij.cellen().get(i);
            cellen.add(new Celtekst(id(i), Celzin.van(cel, tabel.invoer().get(i)), cel.equals(Cel.ALLES), false));
        }
        for (int i = 0; i < tabel.uitvoer().size(); i++) {
            var kolom = tabel.uitvoer().get(i);
            var waarde = rij.rij().uitvoer().get(kolom.naam());
            cellen.add(new Celtekst(id(tabel.invoer().size() + i), Celzin.waarde(waarde, kolom), false, true));
        }
        return cellen;
    }

    @Override
    public List<Celveld> velden(String rij) {
        var gelezen = rij(rij);
        return velden(gelezen.cellen(), gelezen.rij().uitvoer());
    }

    /** The questions for a new row, where nothing matters yet and nothing comes out. */
    List<Celveld> legeVelden() {
        return velden(tabel.invoer().stream().map(kolom -> Cel.ALLES).toList(), Map.of());
    }

    private List<Celveld> velden(List<Cel> cellen, Map<String, Object> uitvoer) {
        var velden = new ArrayList<Celveld>();
        for (int i = 0; i < tabel.invoer().size(); i++) {
            velden.add(Celveld.invoer(i, id(i), tabel.invoer().get(i), cellen.get(i)));
        }
        for (var kolom : tabel.uitvoer()) {
            velden.add(Celveld.uitvoer(velden.size(), id(velden.size()), kolom, uitvoer.get(kolom.naam())));
        }
        return velden;
    }

    @Override
    public Map<String, String> woorden(String rij) {
        return beeld.rijen().stream()
                .filter(een -> een.id().equals(rij))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden)
                .cellen();
    }

    List<Kolom> invoer() {
        return tabel.invoer();
    }

    private GelezenRij rij(String id) {
        return tabel.rijen().stream()
                .filter(rij -> rij.rij().id().equals(id))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    private String id(int plaats) {
        return beeld.kolommen().get(plaats).id();
    }
}
