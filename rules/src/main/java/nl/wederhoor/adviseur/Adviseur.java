package nl.wederhoor.adviseur;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.NietGeregeld;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Lengte;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Toestand;

/**
 * Advises under one version of one organisation's policy.
 *
 * <p>A pure function of facts, day and decisions: no clock, no database, no state but what is derived from the policy.
 * The same inputs give the same bytes under the same release. Safe for many threads.
 */
public final class Adviseur {
    private final Beleid beleid;
    private final Regelmotor regels;
    private final Uitsluitingen uitsluitingen;
    private final Hypothesen hypothesen;

    public Adviseur(Beleid beleid) {
        this.beleid = beleid;
        this.regels = new Regelmotor(beleid);
        this.uitsluitingen = new Uitsluitingen(beleid);
        this.hypothesen = new Hypothesen(beleid);
    }

    public Beleid beleid() {
        return beleid;
    }

    /**
     * The advice on these facts.
     *
     * @param peildatum the "now" of every rule; rules compare calendar days in the Netherlands
     * @param besluiten what the named deciders decided; the advice follows it
     */
    public Advies adviseer(Feiten gegeven, OffsetDateTime peildatum, Besluiten besluiten) {
        var aanvulling = Aanvulling.van(beleid, gegeven, besluiten);
        var peildag = peildatum.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var casus = new Casus(aanvulling.feiten(), besluiten, peildag);
        return new Beurt(casus).advies(gegeven, peildatum, aanvulling);
    }

    /** The work for one request: the case itself and, beside it, every case that one absent fact could make of it. */
    private final class Beurt {
        private final Casus casus;
        private final Spoor spoor = new Spoor();
        private final Waarom waarom;
        private final Raadpleging metSpoor = new Raadpleging(beleid, spoor);
        private final Raadpleging zonderSpoor = new Raadpleging(beleid, null);
        private final List<Hypothesen.Hypothese> vragen;

        Beurt(Casus casus) {
            this.casus = casus;
            this.waarom = new Waarom(beleid, casus.feiten());
            this.vragen = hypothesen.van(casus);
        }

        Advies advies(Feiten gegeven, OffsetDateTime peildatum, Aanvulling aanvulling) {
            List<Casus> gevallen = new ArrayList<>(List.of(casus));
            vragen.forEach(vraag -> gevallen.add(vraag.casus()));
            var toestanden = gevallen.stream().map(Toestandmaker::basis).toList();
            var oogst = oogst(gevallen, toestanden);

            var kern = new Kernrekenaar(metSpoor, uitsluitingen, waarom).kern(0, casus, toestanden.get(0), oogst);
            var gevolgen = gevolgen(kern, toestanden, oogst);
            var metVoorbehoud = new MetVoorbehoud(gevolgen.voorbehoud()).op(kern);
            var verklaring = new Verklaringen(zonderSpoor, waarom).van(spoor, dicht(toestanden.get(0)), oogst);
            var routes = new Routelijnen(zonderSpoor, uitsluitingen, waarom);
            var zonderBewijs = new Advies(
                    beleid.organisatie(),
                    peildatum.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                    metVoorbehoud.soort(),
                    metVoorbehoud.routes(),
                    metVoorbehoud.hulpvormen(),
                    metVoorbehoud.voorTeLeggen(),
                    metVoorbehoud.wens(),
                    metVoorbehoud.termijnen(),
                    metVoorbehoud.plichten(),
                    metVoorbehoud.afsluiting(),
                    metVoorbehoud.kosten(),
                    metVoorbehoud.rechten(),
                    metVoorbehoud.conflicten(),
                    nietGeregeld(),
                    metVoorbehoud.signalen(),
                    gevolgen.ontbrekend(),
                    verklaring,
                    new Tegenfeiten(zonderSpoor, routes, hypothesen).zoek(casus),
                    aanvulling.waarschuwingen(),
                    null);
            return Bewijsmaker.metBewijs(zonderBewijs, beleid, gegeven, casus.besluiten());
        }

        private Oogst oogst(List<Casus> gevallen, List<Toestand> toestanden) {
            List<Beeld> beelden = new ArrayList<>();
            List<Lengte> lengtes = new ArrayList<>();
            for (int nr = 0; nr < gevallen.size(); nr++) {
                var geval = gevallen.get(nr);
                beelden.add(new Beeld(nr, geval.feiten(), geval.besluiten(), geval.peildag()));
                lengtes.addAll(new Lengtes(nr == 0 ? metSpoor : zonderSpoor).van(nr, geval, toestanden.get(nr)));
            }
            return regels.oogst(beelden, lengtes);
        }

        private Gevolgen gevolgen(Kern kern, List<Toestand> toestanden, Oogst oogst) {
            var gevolgen = new Gevolgen(kern);
            var rekenaar = new Kernrekenaar(zonderSpoor, uitsluitingen, waarom);
            for (int nr = 1; nr < toestanden.size(); nr++) {
                var vraag = vragen.get(nr - 1);
                gevolgen.weeg(vraag, rekenaar.kern(nr, vraag.casus(), toestanden.get(nr), oogst));
            }
            return gevolgen;
        }

        /** The exclusions that hold in every world. */
        private List<Uitsluiting> dicht(Toestand toestand) {
            var werelden = Werelden.van(toestand, Uitsluitingen.bronnen(toestand), bron -> Uitsluitingen.waarden(bron));
            var eerste = new ArrayList<>(uitsluitingen.in(werelden.get(0)));
            werelden.forEach(wereld -> eerste.retainAll(uitsluitingen.in(wereld)));
            return eerste;
        }

        private List<NietGeregeld> nietGeregeld() {
            return beleid.nietGeregeld().stream()
                    .filter(stilte -> stilte.speelt(casus.feiten()))
                    .map(stilte -> new NietGeregeld(
                            stilte.sleutel(),
                            stilte.onderwerp(),
                            stilte.uitleg(),
                            stilte.standaard(),
                            Herkomst.BELEID,
                            stilte.clausules()))
                    .toList();
        }
    }
}
