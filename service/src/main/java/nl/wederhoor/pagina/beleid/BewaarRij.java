package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.pagina.beleid.StelRijSamen.Inhoud;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.studio.WijzigTabel;

/** Saves a row that somebody filled in: only what differs; a fault or a change by others keeps what was typed. */
@Singleton
final class BewaarRij {
    private static final Pattern PLAATS = Pattern.compile("wijzigingen\\[([0-9]+)].*");
    private static final Pattern KOLOM = Pattern.compile("Rij .*?, kolom .*? \\(([^()]+)\\): .*");

    private final StelTabelSamen tabellen;
    private final StelRijSamen stelSamen;
    private final WijzigTabel wijzigTabel;

    BewaarRij(StelTabelSamen tabellen, StelRijSamen stelSamen, WijzigTabel wijzigTabel) {
        this.tabellen = tabellen;
        this.stelSamen = stelSamen;
        this.wijzigTabel = wijzigTabel;
    }

    /** Done, or the page again with what is wrong. */
    record Uitkomst(Gedaan gedaan, Rijpagina opnieuw) {}

    Uitkomst bewaar(Versiekader kader, String besluit, String rij, Velden velden) {
        var stand = tabellen.stand(kader, besluit);
        var blad = Blad.van(stand);
        var ingevuld = vragen(blad, rij).stream().map(veld -> veld.met(velden)).toList();
        var inhoud =
                new Inhoud(ingevuld, velden.waarden("clausule"), velden.waarde("toelichting"), velden.waarde("na"));
        if (!stand.etag().equals(velden.waarde("etag"))) {
            return new Uitkomst(null, verouderd(kader, stand, rij, inhoud, velden));
        }
        var gekeurd =
                ingevuld.stream().map(veld -> veld.metFout(veld.eigenFout())).toList();
        if (gekeurd.stream().anyMatch(veld -> !veld.fout().isEmpty())) {
            return new Uitkomst(null, metFouten(kader, stand, rij, inhoud, gekeurd, List.of()));
        }
        var wijzigingen = rij.equals(Rijpagina.NIEUW) ? List.of(nieuw(inhoud)) : verschil(blad, rij, inhoud);
        if (wijzigingen.isEmpty()) {
            return new Uitkomst(Gedaan.ONVERANDERD, null);
        }
        try {
            wijzigTabel.wijzig(
                    kader.wie(), kader.organisatie(), kader.versie().versie(), besluit, stand.etag(), wijzigingen);
            return new Uitkomst(rij.equals(Rijpagina.NIEUW) ? Gedaan.NIEUW : Gedaan.RIJ, null);
        } catch (OngeldigeFeiten ongeldig) {
            return new Uitkomst(null, fout(kader, stand, rij, inhoud, wijzigingen, ongeldig.fouten()));
        } catch (Weigering weigering) {
            return new Uitkomst(null, stelSamen.pagina(kader, stand, rij, inhoud, Melding.van(weigering)));
        }
    }

    private static List<Celveld> vragen(Blad blad, String rij) {
        if (!rij.equals(Rijpagina.NIEUW)) {
            return blad.velden(rij);
        }
        if (blad instanceof Beslisblad beslisblad) {
            return beslisblad.legeVelden();
        }
        throw Weigering.nietGevonden();
    }

    private static Wijziging nieuw(Inhoud inhoud) {
        Map<String, String> cellen = new LinkedHashMap<>();
        inhoud.velden().forEach(veld -> cellen.put(veld.id(), veld.woorden()));
        return new Wijziging.NieuweRij(cellen, inhoud.clausules(), inhoud.toelichting(), inhoud.na());
    }

    private static List<Wijziging> verschil(Blad blad, String rij, Inhoud inhoud) {
        var wijzigingen = new ArrayList<Wijziging>();
        var nu = blad.woorden(rij);
        for (var veld : inhoud.velden()) {
            if (!veld.woorden().equals(nu.get(veld.id()))) {
                wijzigingen.add(new Wijziging.Celwijziging(rij, veld.id(), veld.woorden()));
            }
        }
        boolean zelfdeBepalingen =
                List.copyOf(inhoud.clausules()).containsAll(blad.regel(rij).clausules())
                        && blad.regel(rij).clausules().containsAll(inhoud.clausules());
        boolean zelfdeTekst = StelRijSamen.toelichting(blad, rij).equals(inhoud.toelichting());
        if (!zelfdeBepalingen || !zelfdeTekst) {
            wijzigingen.add(new Wijziging.Bijschrift(
                    rij, zelfdeBepalingen ? null : inhoud.clausules(), zelfdeTekst ? null : inhoud.toelichting()));
        }
        return wijzigingen;
    }

    private Rijpagina fout(
            Versiekader kader,
            Tabelstand stand,
            String rij,
            Inhoud inhoud,
            List<Wijziging> wijzigingen,
            List<Fout> fouten) {
        var velden = new ArrayList<>(inhoud.velden());
        var rest = new ArrayList<Melding.Regel>();
        for (var fout : fouten) {
            var id = kolom(fout, wijzigingen);
            int plaats = velden.stream().map(Celveld::id).toList().indexOf(id);
            if (plaats >= 0) {
                velden.set(plaats, velden.get(plaats).metFout(zonderPlaats(fout.melding())));
            } else {
                var anker = fout.pad().contains("clausules") ? "clausules" : "toelichting";
                rest.add(new Melding.Regel(anker, zonderPlaats(fout.melding())));
            }
        }
        return metFouten(kader, stand, rij, inhoud, velden, rest);
    }

    private Rijpagina metFouten(
            Versiekader kader,
            Tabelstand stand,
            String rij,
            Inhoud inhoud,
            List<Celveld> velden,
            List<Melding.Regel> rest) {
        var regels = new ArrayList<Melding.Regel>();
        velden.stream()
                .filter(veld -> !veld.fout().isEmpty())
                .forEach(veld -> regels.add(new Melding.Regel(veld.naam(), veld.label() + ": " + veld.fout())));
        regels.addAll(rest);
        var opnieuw = new Inhoud(velden, inhoud.clausules(), inhoud.toelichting(), inhoud.na());
        return stelSamen.pagina(kader, stand, rij, opnieuw, Melding.fouten(regels));
    }

    /** The column that a fault is about, or an empty text. */
    private static String kolom(Fout fout, List<Wijziging> wijzigingen) {
        var genoemd = KOLOM.matcher(fout.melding());
        if (genoemd.matches()) {
            return genoemd.group(1);
        }
        var plaats = PLAATS.matcher(fout.pad());
        if (plaats.matches()
                && wijzigingen.get(Integer.parseInt(plaats.group(1))) instanceof Wijziging.Celwijziging een) {
            return een.kolom();
        }
        return "";
    }

    /** The page says which row and column it is; the sentence need not. */
    private static String zonderPlaats(String melding) {
        int dubbelepunt = melding.indexOf("): ");
        var kaal = melding.startsWith("Rij ") && dubbelepunt > 0 ? melding.substring(dubbelepunt + 3) : melding;
        return nl.wederhoor.pagina.Opmaak.hoofdletter(kaal.replace(" true of false ", " ja of nee "));
    }

    /** What was typed stays where it differs from what was read; the rest shows the table as it is now. */
    private Rijpagina verouderd(Versiekader kader, Tabelstand stand, String rij, Inhoud inhoud, Velden velden) {
        var blad = Blad.van(stand);
        boolean weg = !rij.equals(Rijpagina.NIEUW)
                && blad.regels().stream().noneMatch(een -> een.id().equals(rij));
        if (weg || rij.equals(Rijpagina.NIEUW)) {
            return stelSamen.pagina(kader, stand, rij, inhoud, melding(kader, stand, List.of()));
        }
        var nu = blad.velden(rij);
        var woorden = blad.woorden(rij);
        var samen = new ArrayList<Celveld>();
        var intussen = new ArrayList<String>();
        for (int i = 0; i < nu.size(); i++) {
            var mijn = inhoud.velden().get(i);
            var oud = velden.waarde("oud-" + mijn.naam());
            samen.add(mijn.woorden().equals(oud) ? nu.get(i) : mijn);
            if (!oud.equals(woorden.get(mijn.id()))) {
                intussen.add(mijn.label() + " is nu: " + zin(blad, rij, mijn.id()) + ".");
            }
        }
        var opnieuw = new Inhoud(samen, inhoud.clausules(), inhoud.toelichting(), inhoud.na());
        return stelSamen.pagina(kader, stand, rij, opnieuw, melding(kader, stand, intussen));
    }

    private static String zin(Blad blad, String rij, String kolom) {
        return blad.regel(rij).cellen().stream()
                .filter(cel -> cel.kolom().equals(kolom))
                .map(Blad.Celtekst::tekst)
                .findFirst()
                .orElse("");
    }

    private static Melding melding(Versiekader kader, Tabelstand stand, List<String> inDezeRij) {
        var regels = new ArrayList<String>();
        kader.versie().geschiedenis().stream()
                .filter(handeling -> stand.besluit().equals(handeling.besluit()))
                .reduce((eerder, later) -> later)
                .ifPresent(laatste -> regels.add(laatste.door() + " wijzigde deze tabel op "
                        + nl.wederhoor.pagina.Opmaak.moment(laatste.op()) + "."));
        regels.addAll(inDezeRij);
        if (inDezeRij.isEmpty()) {
            regels.add("In deze rij is niets veranderd.");
        }
        return Melding.verouderd(
                "Uw invoer is nog niet opgeslagen en staat hieronder. Kijk wat er is gewijzigd, en sla daarna opnieuw op.",
                regels);
    }
}
