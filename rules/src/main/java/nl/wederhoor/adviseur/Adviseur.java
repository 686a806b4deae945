package nl.wederhoor.adviseur;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Ontbrekend;
import nl.wederhoor.advies.Advies.Tegenfeitelijk;
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
    private final Stiltes stiltes;
    private final Onderdelen onderdelen;
    private final Regelmotor regels;
    private final Hypothesen hypothesen;
    private final Invloed invloed;
    private final Samenhang samenhang;
    private final Tegenfeiten tegenfeiten;

    public Adviseur(Beleid beleid) {
        this.beleid = beleid;
        this.kennis = new Beleidskennis(beleid);
        this.stiltes = new Stiltes(beleid);
        this.onderdelen = new Onderdelen(kennis);
        this.regels = new Regelmotor(beleid);
        this.hypothesen = new Hypothesen(beleid, onderdelen);
        this.invloed = new Invloed(beleid, regels);
        this.samenhang = new Samenhang(invloed);
        this.tegenfeiten = new Tegenfeiten(kennis, onderdelen.routes());
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
        return beurt(gegeven, peildatum, besluiten).advies();
    }

    /** Works out beforehand what the first questions would wait for; changes no answer and may run beside questions. */
    public void warmOp() {
        invloed.maakTabellen();
    }

    /** The number of combination tables made so far. */
    int tabellenGemaakt() {
        return invloed.gemaakt();
    }

    /** The facts as they are advised on: with what follows from the municipality and from decisions. */
    public static Feiten aangevuld(Beleid beleid, Feiten gegeven, Besluiten besluiten) {
        return Aanvulling.van(beleid, gegeven, besluiten).feiten();
    }

    /** The same lines without what only supposed facts can tell: reservations, questions and counterfactuals. */
    public Advies kern(Feiten gegeven, OffsetDateTime peildatum, Besluiten besluiten) {
        return beurt(gegeven, peildatum, besluiten).alleenKern();
    }

    /** The bare lines, for tests that compare very many. */
    Kern lijnen(Feiten gegeven, OffsetDateTime peildatum, Besluiten besluiten) {
        return beurt(gegeven, peildatum, besluiten).lijnen();
    }

    private Beurt beurt(Feiten gegeven, OffsetDateTime peildatum, Besluiten besluiten) {
        var aanvulling = Aanvulling.van(beleid, gegeven, besluiten);
        var peildag = peildatum.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var casus = Casus.van(aanvulling.feiten(), aanvulling.opvolging(), peildag);
        return new Beurt(casus, new Vraagstuk(gegeven, peildatum, besluiten, aanvulling));
    }

    /** What was asked, as it was asked. */
    private record Vraagstuk(Feiten gegeven, OffsetDateTime peildatum, Besluiten genomen, Aanvulling aanvulling) {}

    /** The work for one request: the case itself and, beside it, every case that one absent fact could make of it. */
    private final class Beurt {
        private final Casus casus;
        private final Vraagstuk vraagstuk;
        private final Spoor spoor = new Spoor();
        private final Waarom waarom;
        private final Raadpleging raadpleging = new Raadpleging(kennis, spoor);

        Beurt(Casus casus, Vraagstuk vraagstuk) {
            this.casus = casus;
            this.vraagstuk = vraagstuk;
            this.waarom = new Waarom(kennis, casus.feiten());
        }

        Advies advies() {
            var enkel = hypothesen.van(casus);
            var vragen = new Vragenronde(regels, casus, enkel, raadpleging);
            var geval = vragen.geval();
            var kern = kern(geval);
            var gevolgen = new Gevolgen(onderdelen, geval);
            vragen.stel(gevolgen::weeg);
            samenhang.zoek(casus, gevolgen);
            return antwoord(
                    geval,
                    new MetVoorbehoud(gevolgen.voorbehoud()).op(kern),
                    gevolgen.ontbrekend(),
                    tegenfeiten.zoek(vraagstuk.gegeven(), casus, geval.toestand()));
        }

        Advies alleenKern() {
            var geval = new Vragenronde(regels, casus, List.of(), raadpleging).geval();
            return antwoord(geval, kern(geval), List.of(), List.of());
        }

        Kern lijnen() {
            return kern(new Vragenronde(regels, casus, List.of(), raadpleging).geval());
        }

        private Kern kern(Geval geval) {
            return new Kernrekenaar(raadpleging, onderdelen, waarom).kern(geval);
        }

        private Advies antwoord(
                Geval geval, Kern lijnen, List<Ontbrekend> ontbrekend, List<Tegenfeitelijk> tegenfeitelijk) {
            var zonderBewijs = new Advies(
                    beleid.organisatie(),
                    vraagstuk.peildatum().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
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
                    stiltes.bij(casus.feiten()),
                    lijnen.signalen(),
                    ontbrekend,
                    new Verklaringen(raadpleging, waarom).van(spoor, dicht(geval.toestand()), geval.oogst()),
                    tegenfeitelijk,
                    vraagstuk.aanvulling().waarschuwingen(),
                    null);
            return Bewijsmaker.metBewijs(zonderBewijs, beleid, vraagstuk.gegeven(), vraagstuk.genomen());
        }

        /** The exclusions that hold in every world. */
        private List<Uitsluiting> dicht(Toestand toestand) {
            var werelden = onderdelen.routes().werelden(toestand);
            var overal = new ArrayList<>(kennis.uitsluitingen().in(werelden.get(0)));
            werelden.forEach(wereld -> overal.retainAll(kennis.uitsluitingen().in(wereld)));
            return overal;
        }
    }
}
