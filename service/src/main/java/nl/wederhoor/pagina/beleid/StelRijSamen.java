package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausule;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.Tabelstand;

/** Puts the page of one row together: as it is, as a copy, as it was proposed, or as somebody filled it in. */
@Singleton
final class StelRijSamen {
    private static final int LANGSTE_OMSCHRIJVING = 110;

    private final Kaders kaders;
    private final StelTabelSamen tabellen;
    private final Controle controle;

    StelRijSamen(Kaders kaders, StelTabelSamen tabellen, Controle controle) {
        this.kaders = kaders;
        this.tabellen = tabellen;
        this.controle = controle;
    }

    /** What a new row begins with: after which row, copied from which, or proposed by which finding. */
    record Begin(String na, String kopie, String voorstel) {
        static final Begin NIETS = new Begin("", "", "");
    }

    /** The questions of a row with what stands beside them. */
    record Inhoud(List<Celveld> velden, List<String> clausules, String toelichting, String na) {}

    Rijpagina pagina(Versiekader kader, String besluit, String rij, Begin begin) {
        var stand = tabellen.stand(kader, besluit);
        var blad = Blad.van(stand);
        var inhoud = rij.equals(Rijpagina.NIEUW) ? nieuw(kader, stand, blad, begin) : bestaand(blad, rij);
        return pagina(kader, stand, rij, inhoud, Melding.geen());
    }

    Rijpagina pagina(Versiekader kader, Tabelstand stand, String rij, Inhoud inhoud, Melding melding) {
        var blad = Blad.van(stand);
        var alle = clausules(kader);
        return new Rijpagina(
                kader,
                stand.besluit(),
                blad.label(),
                rij,
                rij.equals(Rijpagina.NIEUW) ? 0 : blad.regel(rij).nummer(),
                inhoud.na(),
                inhoud.velden().stream()
                        .filter(veld -> veld.kolom() != null && !veld.isUitvoer())
                        .toList(),
                inhoud.velden().stream()
                        .filter(veld -> veld.kolom() == null || veld.isUitvoer())
                        .toList(),
                opties(alle, inhoud.clausules(), true),
                opties(alle, inhoud.clausules(), false),
                inhoud.toelichting(),
                oud(blad, rij),
                blad.rijenVast(),
                stand.etag(),
                melding);
    }

    static Inhoud bestaand(Blad blad, String rij) {
        var regel = blad.regel(rij);
        return new Inhoud(blad.velden(rij), regel.clausules(), toelichting(blad, rij), "");
    }

    static String toelichting(Blad blad, String rij) {
        if (blad instanceof Beslisblad beslisblad) {
            return beslisblad.tabel().rijen().stream()
                    .filter(een -> een.rij().id().equals(rij))
                    .map(een -> een.rij().toelichting())
                    .findFirst()
                    .orElse("");
        }
        return ((Parameterblad) blad).toelichting(rij);
    }

    private Inhoud nieuw(Versiekader kader, Tabelstand stand, Blad blad, Begin begin) {
        if (!(blad instanceof Beslisblad beslisblad)) {
            throw Weigering.nietGevonden();
        }
        if (!begin.voorstel().isEmpty()) {
            return voorstel(kader, stand, begin.voorstel());
        }
        if (!begin.kopie().isEmpty()) {
            var zelfde = bestaand(blad, begin.kopie());
            return new Inhoud(zelfde.velden(), zelfde.clausules(), zelfde.toelichting(), begin.kopie());
        }
        return new Inhoud(beslisblad.legeVelden(), List.of(), "", laatste(blad, begin.na()));
    }

    /** The row that the analysis proposes, read as if it stood in the table. */
    private Inhoud voorstel(Versiekader kader, Tabelstand stand, String sleutel) {
        var bestanden = kaders.bestanden(kader);
        var rij = controle.bevindingen(stand.besluit(), bestanden).getoond().stream()
                .filter(bevinding -> bevinding.sleutel().equals(sleutel) && bevinding.voorstel() != null)
                .map(bevinding -> bevinding.voorstel())
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
        var met = Tabelbewerker.bewerk(
                stand.besluit(),
                stand.tekst(),
                List.of(new Wijziging.NieuweRij(rij.cellen(), rij.clausules(), "Voorgestelde rij", "")),
                Beleidslader.clausules(bestanden));
        var blad = Blad.van(new Tabelstand(stand.besluit(), met, List.of()));
        var velden = blad.velden(blad.regels().get(0).id());
        return new Inhoud(velden, rij.clausules(), "", rij.na() == null ? "" : rij.na());
    }

    private static String laatste(Blad blad, String na) {
        var regels = blad.regels();
        return na.isEmpty() && !regels.isEmpty() ? regels.get(regels.size() - 1).id() : na;
    }

    Clausules clausules(Versiekader kader) {
        return Beleidslader.clausules(kaders.bestanden(kader));
    }

    private static Map<String, String> oud(Blad blad, String rij) {
        var oud = new LinkedHashMap<String, String>();
        if (!rij.equals(Rijpagina.NIEUW)) {
            var woorden = blad.woorden(rij);
            blad.velden(rij).forEach(veld -> oud.put("oud-" + veld.naam(), woorden.get(veld.id())));
        }
        return oud;
    }

    private static List<Optie> opties(Clausules alle, List<String> gekozen, boolean alleenGekozen) {
        var opties = new ArrayList<Optie>();
        for (var clausule : alle.alle()) {
            boolean staatErbij = gekozen.contains(clausule.id());
            if (staatErbij == alleenGekozen) {
                opties.add(new Optie(clausule.id(), label(clausule), staatErbij));
            }
        }
        return opties;
    }

    private static String label(Clausule clausule) {
        var tekst = clausule.omschrijving();
        var kort = tekst.length() <= LANGSTE_OMSCHRIJVING ? tekst : tekst.substring(0, LANGSTE_OMSCHRIJVING) + "...";
        return clausule.id() + ": " + kort;
    }
}
