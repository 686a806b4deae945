package nl.wederhoor.adviseur;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/** Lines of an answer, of which those that stand in many answers bring their canonical form with them. */
final class Lijnen<L> extends AbstractList<L> implements RandomAccess {
    /**
     * One line.
     *
     * @param vorm its canonical form, or null when it was made for this answer
     */
    record Lijn<L>(L waarde, byte[] vorm) {}

    private final List<Lijn<L>> lijnen;

    private Lijnen(List<Lijn<L>> lijnen) {
        this.lijnen = lijnen;
    }

    static <L> List<L> van(List<Lijn<L>> lijnen) {
        return new Lijnen<>(List.copyOf(lijnen));
    }

    /** A line that is kept for other answers. */
    static <L> Lijn<L> vast(L waarde) {
        return new Lijn<>(waarde, Canoniek.bytes(waarde));
    }

    static <L> Lijn<L> los(L waarde) {
        return new Lijn<>(waarde, null);
    }

    /** These lines, each as it becomes; what stays as it is keeps its form. */
    static <L> List<L> elk(List<L> lijnen, UnaryOperator<L> wordt) {
        List<Lijn<L>> nieuw = new ArrayList<>(lijnen.size());
        for (var was : lijnen instanceof Lijnen<L> bekend
                ? bekend.lijnen
                : lijnen.stream().map(Lijnen::los).toList()) {
            var nu = wordt.apply(was.waarde());
            nieuw.add(nu == was.waarde() ? was : los(nu));
        }
        return van(nieuw);
    }

    List<Lijn<L>> lijnen() {
        return lijnen;
    }

    @Override
    public L get(int plaats) {
        return lijnen.get(plaats).waarde();
    }

    @Override
    public int size() {
        return lijnen.size();
    }
}
