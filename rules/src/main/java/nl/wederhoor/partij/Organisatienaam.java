package nl.wederhoor.partij;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that make an organisation's name, without legal form, branch, group words and articles.
 *
 * @param aaneen all of them as one word: Thuis Zorg and Thuiszorg
 */
record Organisatienaam(List<Kernwoord> kern, Woordvorm aaneen) {
    private static final int MEESTE_TIKFOUTEN = 1;

    /**
     * One word of the name.
     *
     * @param begin only the beginning of a word was written, with a full stop
     */
    record Kernwoord(Woordvorm vorm, boolean begin) {
        private static final int KORTSTE_BEGIN = 3;

        boolean zelfde(Kernwoord ander) {
            return vorm.klinktAls(ander.vorm) || isBeginVan(ander) || ander.isBeginVan(this);
        }

        private boolean isBeginVan(Kernwoord ander) {
            return isAfgekort() && ander.vorm.tekst().startsWith(vorm.tekst());
        }

        boolean isAfgekort() {
            return begin && vorm.tekst().length() >= KORTSTE_BEGIN;
        }

        boolean isSector() {
            return Woorden.is("sector", vorm.tekst());
        }
    }

    Overeenkomst vergelijk(Organisatienaam ander) {
        if (kern.isEmpty() || ander.kern.isEmpty()) {
            return Overeenkomst.GEEN;
        }
        if (aaneen.klinktAls(ander.aaneen)) {
            return Overeenkomst.GELIJK;
        }
        var eigen = new ArrayList<>(kern);
        var vreemd = new ArrayList<>(ander.kern);
        boolean geraakt = streepWeg(eigen, vreemd);
        if (eigen.isEmpty() && vreemd.isEmpty()) {
            return Overeenkomst.GELIJK;
        }
        return zijnTikfouten(eigen, vreemd) || (geraakt && isAanvulling(eigen, vreemd))
                ? Overeenkomst.MOGELIJK
                : Overeenkomst.GEEN;
    }

    Set<Woordvorm> kernwoorden() {
        return kern.stream().map(Kernwoord::vorm).collect(Collectors.toCollection(HashSet::new));
    }

    boolean isAfgekort() {
        return kern.stream().anyMatch(Kernwoord::isAfgekort);
    }

    /** Hundreds are called Gemeente or Basisschool: such a word is looked for only when there is no other. */
    Set<Woordvorm> eigenWoorden() {
        var eigen = kern.stream().filter(woord -> !woord.isSector()).toList();
        return new Organisatienaam(eigen.isEmpty() ? kern : eigen, aaneen).kernwoorden();
    }

    /** Takes the words away that both have, in any order; true when one of them is more than a line of business. */
    private static boolean streepWeg(List<Kernwoord> eigen, List<Kernwoord> vreemd) {
        boolean eigennaam = false;
        for (var woord : List.copyOf(eigen)) {
            var maat = vreemd.stream().filter(woord::zelfde).findFirst();
            if (maat.isPresent()) {
                eigen.remove(woord);
                vreemd.remove(maat.get());
                eigennaam |= !woord.isSector();
            }
        }
        return eigennaam;
    }

    private static boolean zijnTikfouten(List<Kernwoord> eigen, List<Kernwoord> vreemd) {
        return eigen.size() == vreemd.size()
                && eigen.size() <= MEESTE_TIKFOUTEN
                && eigen.get(0).vorm().lijktOp(vreemd.get(0).vorm());
    }

    /** What one side has more only says what kind of business it is: Drukkerij Kolk and Kolk. */
    private static boolean isAanvulling(List<Kernwoord> eigen, List<Kernwoord> vreemd) {
        var over = eigen.isEmpty() ? vreemd : eigen;
        return (eigen.isEmpty() || vreemd.isEmpty()) && over.stream().allMatch(Kernwoord::isSector);
    }
}
