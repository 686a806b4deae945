package nl.wederhoor.adviseur;

import java.util.List;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.tabel.Toestand;

/** A case with what the rules found for its picture and what the tables can know of it. */
record Geval(Casus casus, Toestand toestand, Oogst oogst, int beeld) {

    static Geval van(Casus casus, Toestand basis, Oogst oogst, int beeld) {
        return new Geval(casus, Toestandmaker.metKetens(basis, casus, oogst.termijnen(beeld)), oogst, beeld);
    }

    List<Ketentermijn> termijnen() {
        return oogst.termijnen(beeld);
    }
}
