package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijVerplaatst;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.tabel.Tabelbestand;

/** One request of edits under way: the rows as characters and as a grid beside each other, and the faults so far. */
final class Bewerking {
    private final Tabelbeeld begin;
    private final Tabeltekst tekst;
    private final Celwoorden woorden;
    private final Bijschriften bijschriften;
    private final Rijnamen namen;
    private final Fouten fouten = new Fouten();
    private final List<Werkrij> rijen = new ArrayList<>();

    /** A row as characters and as people read it. */
    private record Werkrij(Regeltekst regel, Rijbeeld beeld) {}

    Bewerking(Tabelbestand tabel, String xml, Clausules bekend, String merk) {
        this.begin = Tabelbeeld.van(tabel);
        this.tekst = Tabeltekst.van(xml);
        this.woorden = new Celwoorden(Tabelbeeld.kolommen(tabel), fouten);
        this.bijschriften = new Bijschriften(bekend, fouten);
        this.namen = new Rijnamen(tabel.organisatie(), merk, begin);
        for (int i = 0; i < begin.rijen().size(); i++) {
            rijen.add(new Werkrij(tekst.regels().get(i), begin.rijen().get(i)));
        }
    }

    void neem(String pad, Wijziging wijziging) {
        if (wijziging instanceof Celwijziging cel) {
            wijzigCel(pad, cel);
        } else if (wijziging instanceof NieuweRij nieuw) {
            voegToe(pad, nieuw);
        } else if (wijziging instanceof RijWeg weg) {
            verwijder(pad, weg);
        } else if (wijziging instanceof RijVerplaatst verplaatst) {
            verplaats(pad, verplaatst);
        } else if (wijziging instanceof Bijschrift bijschrift) {
            beschrijf(pad, bijschrift);
        }
    }

    /** Makes the rows these, in this order; a row that was there keeps the characters that do not change. */
    void vervang(List<Rijpassing.Doelrij> doel) {
        var oud = new LinkedHashMap<String, Werkrij>();
        rijen.forEach(rij -> oud.put(rij.beeld.id(), rij));
        rijen.clear();
        for (int i = 0; i < doel.size(); i++) {
            var rij = doel.get(i);
            var pad = "rijen[" + i + "]";
            if (rij.id() == null) {
                voegToe(pad, new NieuweRij(rij.cellen(), rij.clausules(), rij.toelichting(), null));
            } else {
                rijen.add(oud.get(rij.id()));
                rij.cellen().forEach((kolom, waarde) -> wijzigCel(pad, new Celwijziging(rij.id(), kolom, waarde)));
                beschrijf(pad, new Bijschrift(rij.id(), rij.clausules(), rij.toelichting()));
            }
        }
    }

    /** The text after the edits; throws OngeldigeFeiten with every fault. */
    String resultaat() {
        if (rijen.isEmpty()) {
            fouten.meld("wijzigingen", "Een tabel heeft ten minste een rij.");
        }
        fouten.weiger();
        return tekst.met(rijen.stream().map(Werkrij::regel).toList());
    }

    /** The grid that the edits mean. */
    Tabelbeeld beeld() {
        return new Tabelbeeld(
                begin.besluit(),
                begin.label(),
                begin.hitPolicy(),
                begin.kolommen(),
                rijen.stream().map(Werkrij::beeld).toList());
    }

    private void wijzigCel(String pad, Celwijziging wijziging) {
        int plaats = plaats(pad + ".rij", wijziging.rij());
        int kolom = woorden.kolom(pad + ".kolom", wijziging.kolom());
        if (plaats < 0 || kolom < 0) {
            return;
        }
        var rij = rijen.get(plaats);
        var oud = rij.beeld.cellen().get(wijziging.kolom());
        if (oud.equals(wijziging.waarde())) {
            return;
        }
        var cel = woorden.cel(pad + ".waarde", rij(rij.beeld.id()), wijziging.kolom(), wijziging.waarde());
        if (cel != null && !cel.woorden().equals(oud)) {
            rij.regel.cel(kolom).zet(cel.feel());
            var cellen = new LinkedHashMap<>(rij.beeld.cellen());
            cellen.put(wijziging.kolom(), cel.woorden());
            zet(plaats, cellen, rij.beeld.clausules(), rij.beeld.toelichting());
        }
    }

    private void beschrijf(String pad, Bijschrift wijziging) {
        int plaats = plaats(pad + ".rij", wijziging.rij());
        if (plaats < 0) {
            return;
        }
        var rij = rijen.get(plaats);
        var clausules = rij.beeld.clausules();
        var toelichting = rij.beeld.toelichting();
        if (wijziging.clausules() != null && !wijziging.clausules().equals(clausules)) {
            clausules = bijschriften.clausules(wijziging.clausules(), pad + ".clausules", rij(rij.beeld.id()), false);
        }
        if (wijziging.toelichting() != null && !wijziging.toelichting().equals(toelichting)) {
            toelichting = bijschriften.toelichting(wijziging.toelichting(), pad + ".toelichting", rij(rij.beeld.id()));
        }
        if (clausules == null || toelichting == null) {
            return;
        }
        if (!clausules.equals(rij.beeld.clausules())) {
            rij.regel.clausules().zet(String.join(", ", clausules));
        }
        if (!toelichting.equals(rij.beeld.toelichting())) {
            rij.regel.toelichting().zet(toelichting);
        }
        zet(plaats, rij.beeld.cellen(), clausules, toelichting);
    }

    private void voegToe(String pad, NieuweRij wijziging) {
        var hier = pad + ".nieuweRij";
        var wat = "Nieuwe rij";
        int plaats = na(pad + ".na", wijziging.na(), rijen.size());
        var cellen = woorden.rij(hier + ".cellen", wat, wijziging.cellen());
        var clausules = bijschriften.clausules(wijziging.clausules(), hier + ".clausules", wat, false);
        var toelichting = bijschriften.toelichting(wijziging.toelichting(), hier + ".toelichting", wat);
        if (rijen.size() >= Tabelbestand.MEESTE_RIJEN) {
            fouten.meld(hier, "Een tabel heeft hoogstens " + Tabelbestand.MEESTE_RIJEN + " rijen.");
        } else if (plaats >= 0 && cellen != null && clausules != null && toelichting != null) {
            var id = namen.nieuw();
            var regel = tekst.opmaak()
                    .regel(
                            id,
                            cellen.values().stream()
                                    .map(Celwoorden.Gelezen::feel)
                                    .toList(),
                            woorden.aantalInvoer(),
                            List.of(String.join(", ", clausules), toelichting));
            rijen.add(plaats, new Werkrij(regel, new Rijbeeld(id, woorden(cellen), clausules, toelichting)));
        }
    }

    private static Map<String, String> woorden(Map<String, Celwoorden.Gelezen> cellen) {
        var woorden = new LinkedHashMap<String, String>();
        cellen.forEach((kolom, cel) -> woorden.put(kolom, cel.woorden()));
        return woorden;
    }

    private void verwijder(String pad, RijWeg wijziging) {
        int plaats = plaats(pad + ".verwijderRij", wijziging.rij());
        if (plaats >= 0) {
            rijen.remove(plaats);
        }
    }

    private void verplaats(String pad, RijVerplaatst wijziging) {
        int van = plaats(pad + ".verplaatsRij", wijziging.rij());
        int na = na(pad + ".na", wijziging.na(), rijen.size());
        if (van >= 0 && na >= 0 && !wijziging.rij().equals(wijziging.na())) {
            var rij = rijen.remove(van);
            rijen.add(na > van ? na - 1 : na, rij);
        }
    }

    private void zet(int plaats, Map<String, String> cellen, List<String> clausules, String toelichting) {
        var rij = rijen.get(plaats);
        rijen.set(plaats, new Werkrij(rij.regel, new Rijbeeld(rij.beeld.id(), cellen, clausules, toelichting)));
    }

    /** The place of a row, or -1 after a fault. */
    private int plaats(String pad, String id) {
        for (int i = 0; i < rijen.size(); i++) {
            if (rijen.get(i).beeld.id().equals(id)) {
                return i;
            }
        }
        fouten.meld(
                pad,
                "Deze rij staat niet (meer) in de tabel.",
                rijen.stream().map(rij -> rij.beeld.id()).toList());
        return -1;
    }

    /** The place where a row comes that follows this one, or -1 after a fault. */
    private int na(String pad, String id, int einde) {
        if (id == null || id.isEmpty()) {
            return id == null ? einde : 0;
        }
        return plaats(pad, id) < 0 ? -1 : plaats(pad, id) + 1;
    }

    private static String rij(String id) {
        return "Rij " + id;
    }
}
