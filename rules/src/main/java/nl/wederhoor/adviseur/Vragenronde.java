package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.wederhoor.adviseur.Hypothesen.Hypothese;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Gelezen;
import nl.wederhoor.regels.Lengte;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.tabel.Toestand;

/**
 * The case and all its supposed variants through the rules in one run.
 *
 * <p>A variant in a fact that no rule reads shares the picture of the case itself.
 */
final class Vragenronde {
    private record Variant(Hypothese hypothese, int beeld) {}

    private final Casus casus;
    private final Toestand basis;
    private final List<Variant> varianten = new ArrayList<>();
    private final Oogst oogst;

    Vragenronde(Regelmotor regels, Casus casus, List<Hypothese> hypothesen, Raadpleging raadpleging) {
        this.casus = casus;
        this.basis = Toestandmaker.basis(casus);
        List<Beeld> beelden = new ArrayList<>(List.of(beeld(0, casus)));
        List<Lengte> lengtes = new ArrayList<>(new Lengtes(raadpleging).van(0, casus, basis));
        var veronderstelde = new Lengtes(Raadpleging.zonderSpoor(raadpleging.kennis()));
        for (var hypothese : hypothesen) {
            int nr = 0;
            if (leest(hypothese, veronderstelde)) {
                nr = beelden.size();
                beelden.add(beeld(nr, hypothese.casus()));
                lengtes.addAll(veronderstelde.van(nr, hypothese.casus(), met(basis, hypothese)));
            }
            varianten.add(new Variant(hypothese, nr));
        }
        this.oogst = regels.oogst(beelden, lengtes);
    }

    private static Beeld beeld(int nr, Casus casus) {
        return new Beeld(nr, casus.feiten(), casus.besluiten(), casus.peildag());
    }

    /** Where decisions rest on the supposed fact, the state is made anew: others may be followed. */
    private static Toestand met(Toestand toestand, Hypothese hypothese) {
        if (hypothese.casus().opvolging().leest().contains(hypothese.feit())) {
            return Toestandmaker.basis(hypothese.casus());
        }
        return Toestandmaker.met(
                toestand,
                hypothese.feit(),
                hypothese.waarde(),
                hypothese.casus().feiten());
    }

    private static boolean leest(Hypothese hypothese, Lengtes lengtes) {
        return Gelezen.DOOR_REGELS.contains(hypothese.feit()) || lengtes.leest(hypothese.feit());
    }

    Geval geval() {
        return Geval.van(casus, basis, oogst, 0);
    }

    void stel(BiConsumer<Hypothese, Geval> antwoord) {
        var toestand = geval().toestand();
        for (var variant : varianten) {
            var hypothese = variant.hypothese();
            var dan = met(toestand, hypothese);
            antwoord.accept(
                    hypothese,
                    variant.beeld() == 0
                            ? new Geval(hypothese.casus(), dan, oogst, 0)
                            : Geval.van(hypothese.casus(), dan, oogst, variant.beeld()));
        }
    }
}
