package nl.wederhoor.pagina.dossier;

import java.util.List;
import nl.wederhoor.pagina.Resttijd;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;
import nl.wederhoor.termijnen.Termijnbeeld;

/**
 * A term of a dossier, with how long it still runs (null when it ended) and what was typed for it.
 *
 * @param geschiedenis what happened to it, in words
 */
public record Termijnregel(
        String id, Termijnbeeld termijn, Resttijd rest, List<String> geschiedenis, Formulier formulier) {

    static Termijnregel van(Termijnbeeld termijn, Kader kader, Formulier formulier) {
        var id = "termijn-" + termijn.id();
        boolean open = termijn.dagenOver() != null;
        return new Termijnregel(
                id,
                termijn,
                open ? Resttijd.van(termijn.dagenOver()) : null,
                termijn.historie().stream()
                        .map(gebeurtenis -> new Gebeurteniswoorden(gebeurtenis, kader.map()).zin())
                        .toList(),
                formulier.waarde(Formulier.WELK).startsWith(id) ? formulier : Formulier.leeg());
    }

    /** Those that run or stand still and ask something of somebody: keeping the file asks nothing. */
    static List<Termijnregel> open(Kader kader, List<Termijnbeeld> termijnen) {
        return termijnen.stream()
                .filter(termijn -> termijn.dagenOver() != null && termijn.wachtOp() != WachtOp.NIEMAND)
                .map(termijn -> van(termijn, kader, Formulier.leeg()))
                .toList();
    }

    /** The id of a form of this term: one per thing that can be done with it. */
    public String welk(String handeling) {
        return id + "-" + handeling;
    }

    public String veld(String handeling, String naam) {
        return welk(handeling) + "-" + naam;
    }

    /** What was typed for this, or nothing. */
    public Formulier getypt(String handeling) {
        return formulier.alleen(welk(handeling));
    }

    public boolean uitgevouwen(String handeling) {
        return !getypt(handeling).velden().isEmpty();
    }

    public boolean open() {
        return rest != null;
    }

    public boolean opgeschort() {
        return termijn.stand() == Termijnstand.OPGESCHORT;
    }
}
