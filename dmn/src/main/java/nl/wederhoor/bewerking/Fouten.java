package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.CelFout;

/** The faults of one request so far. */
final class Fouten {
    private static final int MEESTE = 200;

    private final List<Fout> fouten = new ArrayList<>();

    void meld(String pad, String melding, List<String> toegestaan) {
        if (fouten.size() < MEESTE) {
            fouten.add(new Fout(pad, melding, toegestaan));
        }
    }

    void meld(String pad, String melding) {
        meld(pad, melding, List.of());
    }

    /** What it makes, or null after its fault is noted with this place in words before it. */
    <T> T probeer(String pad, String plaats, List<String> toegestaan, Supplier<T> maak) {
        try {
            return maak.get();
        } catch (CelFout fout) {
            meld(pad, plaats + ": " + fout.getMessage() + ".", toegestaan);
            return null;
        }
    }

    /** Throws OngeldigeFeiten with all faults, when there are any. */
    void weiger() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
    }
}
