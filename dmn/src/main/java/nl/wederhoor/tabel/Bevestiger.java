package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Confirms answers by the engine of record on a complete legal input: what is known, and one legal value for the rest.
 *
 * <p>It is a check on consistency, not a proof of certainty. A state of the same atoms is confirmed once, and KIE is
 * asked while it has not shown what it makes of the cells concerned; how many are remembered is bounded.
 */
final class Bevestiger {
    private static final int MEESTE = 20_000;
    private static final List<Object> ALLEEN = Collections.singletonList(null);

    private final KieMotor motor;
    private final Set<Sleutel> bevestigd = ConcurrentHashMap.newKeySet();
    private final Map<Matrix, Celkennis> cellen = new ConcurrentHashMap<>();
    private final Set<Gevraagd> gekeurd = ConcurrentHashMap.newKeySet();

    Bevestiger(KieMotor motor) {
        this.motor = motor;
    }

    /** Without an engine, for tables that nobody is advised under, there is nothing to confirm. */
    void bevestig(Kegel kegel, Toestand toestand) {
        if (motor == null) {
            return;
        }
        var gegeven = gegeven(kegel, toestand);
        var sleutel = new Sleutel(kegel.top().besluit(), kegel.atomen(toestand), gegeven);
        if (bevestigd.contains(sleutel)) {
            return;
        }
        var antwoord = new Vraag(kegel, toestand).antwoord();
        var invoer = getuige(kegel, toestand);
        for (int deel = 0; deel < kegel.delen().size(); deel++) {
            var waarde = gegeven.get(deel);
            var bron = Bron.tabel(kegel.delen().get(deel).besluit());
            if (waarde != null) {
                invoer.put(bron, waarde);
            } else {
                keur(kegel, deel, invoer, antwoord).ifPresent(uitvoer -> invoer.put(bron, uitvoer));
            }
        }
        onthoud(bevestigd, sleutel);
    }

    private static <S> void onthoud(Set<S> bekend, S sleutel) {
        if (bekend.size() >= MEESTE) {
            bekend.clear();
        }
        bekend.add(sleutel);
    }

    /** The outcomes of child tables that the state names itself; null where it does not. */
    private static List<Object> gegeven(Kegel kegel, Toestand toestand) {
        if (kegel.delen().size() == 1) {
            return ALLEEN;
        }
        var gegeven = new ArrayList<>();
        for (var deel : kegel.delen()) {
            gegeven.add(deel == kegel.top() ? null : toestand.waarde(Bron.tabel(deel.besluit())));
        }
        return gegeven;
    }

    /** Every leaf with its known value, or the first legal one of its domain. */
    private static Map<String, Object> getuige(Kegel kegel, Toestand toestand) {
        var invoer = new HashMap<String, Object>();
        for (var blad : kegel.bladeren()) {
            var waarde = toestand.waarde(blad.bron());
            invoer.put(blad.bron(), waarde == null ? blad.vertegenwoordigers().get(0) : waarde);
        }
        return invoer;
    }

    /** Compares one table on the witness and gives its first output value, if a row applies. */
    private Optional<Object> keur(Kegel kegel, int deel, Map<String, Object> invoer, Antwoord antwoord) {
        var matrix = kegel.delen().get(deel).matrix();
        long passend = Volledig.passend(matrix, invoer);
        long gekozen = Volledig.gekozen(matrix, passend);
        keur(matrix, passend, gekozen, invoer);
        if (deel == kegel.delen().size() - 1) {
            binnenAntwoord(matrix, gekozen, antwoord);
        }
        return gekozen == 0
                ? Optional.empty()
                : Optional.of(matrix.rijen(gekozen)
                        .get(0)
                        .uitvoer()
                        .values()
                        .iterator()
                        .next());
    }

    /** Asks KIE, unless it has shown the cells of every row, or was asked the same about the rows that are left. */
    private void keur(Matrix matrix, long passend, long gekozen, Map<String, Object> invoer) {
        var atomen = Volledig.atomen(matrix, invoer);
        var bekend = cellen.computeIfAbsent(matrix, Celkennis::new);
        long open = bekend.open(atomen, passend, gekozen);
        var gevraagd = Gevraagd.door(open, matrix, atomen);
        if (open != 0 && !gekeurd.contains(gevraagd)) {
            vergelijk(matrix, passend, gekozen, invoer);
            bekend.leer(atomen, passend, gekozen);
            onthoud(gekeurd, gevraagd);
        }
    }

    private void vergelijk(Matrix matrix, long passend, long gekozen, Map<String, Object> invoer) {
        var tabel = matrix.tabel();
        var kie = motor.evalueer(tabel, Volledig.kolommen(tabel, invoer));
        if (!kie.gekozen().equals(ids(matrix, gekozen)) || !kie.passend().equals(ids(matrix, passend))) {
            throw new Onenigheid(tabel.besluit(), "andere rijen");
        }
        if (!Volledig.zelfde(tabel, matrix.rijen(gekozen), kie.resultaat())) {
            throw new Onenigheid(tabel.besluit(), "andere uitvoer");
        }
    }

    /** The answer on the witness must be one that the matcher held possible, and hold all that it called certain. */
    private static void binnenAntwoord(Matrix matrix, long gekozen, Antwoord antwoord) {
        long groepen = 0;
        for (int groep = 0; groep < matrix.groepen(); groep++) {
            groepen |= (matrix.groep(groep) & gekozen) == 0 ? 0 : 1L << groep;
        }
        boolean enkel = matrix.tabel().hitbeleid().isEnkel();
        boolean teVeel = (groepen & ~antwoord.groepen()) != 0 || (enkel && gekozen == 0 && !antwoord.geen());
        boolean teWeinig = !enkel && (antwoord.zeker() & ~groepen) != 0;
        if (teVeel || teWeinig) {
            throw new Onenigheid(matrix.tabel().besluit(), "een uitkomst die niet was voorzien");
        }
    }

    private static List<String> ids(Matrix matrix, long rijen) {
        return matrix.rijen(rijen).stream().map(Rij::id).toList();
    }

    /** What these rows of a table ask of an input: the atom, or nothing where none of them asks for anything. */
    private record Gevraagd(String besluit, long rijen, List<Integer> atomen) {
        private static final int NIETS = -1;

        static Gevraagd door(long rijen, Matrix matrix, int[] atomen) {
            return new Gevraagd(
                    matrix.tabel().besluit(),
                    rijen,
                    IntStream.range(0, atomen.length)
                            .mapToObj(kolom -> (matrix.vragers(kolom) & rijen) == 0 ? NIETS : atomen[kolom])
                            .toList());
        }
    }

    /** A state by its atoms. */
    private record Sleutel(String besluit, int[] atomen, List<Object> gegeven) {
        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel sleutel
                    && besluit.equals(sleutel.besluit)
                    && Arrays.equals(atomen, sleutel.atomen)
                    && gegeven.equals(sleutel.gegeven);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * besluit.hashCode() + Arrays.hashCode(atomen)) + gegeven.hashCode();
        }
    }
}
