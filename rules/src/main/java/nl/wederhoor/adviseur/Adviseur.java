package nl.wederhoor.adviseur;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.NietGeregeld;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
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
    private final Beleidskennis kennis;
    private final Onderdelen onderdelen;
    private final Regelmotor regels;
    private final Hypothesen hypothesen;
    private final Samenhang samenhang;
    private final Tegenfeiten tegenfeiten;

    public Adviseur(Beleid beleid) {
        this.beleid = beleid;
        this.kennis = new Beleidskennis(beleid);
        this.onderdelen = new Onderdelen(kennis);
        this.regels = new Regelmotor(beleid);
        this.hypothesen = new Hypothesen(beleid, onderdelen);
        this.samenhang = new Samenhang(regels, hypothesen, onderdelen, kennis);
        this.tegenfeiten = new Tegenfeiten(onderdelen, hypothesen);
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
        var casus = new Casus(aanvulling.feiten(), aanvulling.besluiten(), peildag);
        return new Beurt(casus).advies(gegeven, peildatum, besluiten, aanvulling);
    }

    /** The work for one request: the case itself and, beside it, every case that one absent fact could make of it. */
    private final class Beurt {
        private final Casus casus;
        private final Spoor spoor = new Spoor();
        private final Waarom waarom;
        private final Raadpleging raadpleging = new Raadpleging(kennis, spoor);

        Beurt(Casus casus) {
            this.casus = casus;
            this.waarom = new Waarom(beleid, casus.feiten());
        }

        Advies advies(Feiten gegeven, OffsetDateTime peildatum, Besluiten genomen, Aanvulling aanvulling) {
            var enkel = hypothesen.van(casus);
            var vragen = new Vragenronde(regels, casus, enkel, raadpleging);
            var geval = vragen.geval();
            var kern = new Kernrekenaar(raadpleging, onderdelen, waarom).kern(geval);
            var gevolgen = new Gevolgen(onderdelen, geval);
            vragen.stel(gevolgen::weeg);
            samenhang.zoek(enkel, gevolgen);
            var lijnen = new MetVoorbehoud(gevolgen.voorbehoud()).op(kern);
            var zonderBewijs = new Advies(
                    beleid.organisatie(),
                    peildatum.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                    lijnen.soort(),
                    lijnen.routes(),
                    lijnen.hulpvormen(),
                    lijnen.voorTeLeggen(),
                    lijnen.wens(),
                    lijnen.termijnen(),
                    lijnen.plichten(),
                    lijnen.afsluiting(),
                    lijnen.kosten(),
                    lijnen.rechten(),
                    lijnen.conflicten(),
                    nietGeregeld(),
                    lijnen.signalen(),
                    gevolgen.ontbrekend(),
                    new Verklaringen(raadpleging, waarom).van(spoor, dicht(geval.toestand()), geval.oogst()),
                    tegenfeiten.zoek(casus, geval.toestand()),
                    aanvulling.waarschuwingen(),
                    null);
            return Bewijsmaker.metBewijs(zonderBewijs, beleid, gegeven, genomen);
        }

        /** The exclusions that hold in every world. */
        private List<Uitsluiting> dicht(Toestand toestand) {
            var werelden = onderdelen.routes().werelden(toestand);
            var overal = new ArrayList<>(kennis.uitsluitingen().in(werelden.get(0)));
            werelden.forEach(wereld -> overal.retainAll(kennis.uitsluitingen().in(wereld)));
            return overal;
        }

        private List<NietGeregeld> nietGeregeld() {
            return beleid.nietGeregeld().stream()
                    .filter(stilte -> stilte.speelt(casus.feiten()))
                    .map(stilte -> new NietGeregeld(
                            stilte.sleutel(),
                            stilte.onderwerp(),
                            stilte.uitleg(),
                            stilte.standaard(),
                            stilte.clausules()))
                    .toList();
        }
    }
}
