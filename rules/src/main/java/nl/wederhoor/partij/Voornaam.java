package nl.wederhoor.partij;

import java.util.Set;

/**
 * A first name or an initial.
 *
 * @param anderen the names that people with this one also go by
 */
record Voornaam(Woordvorm vorm, boolean voorletter, Set<String> anderen) {

    static Voornaam voluit(String ruw) {
        var vorm = Woordvorm.van(ruw);
        return new Voornaam(vorm, false, Woorden.anderenVoor(vorm.tekst()));
    }

    static Voornaam voorletter(String ruw) {
        return new Voornaam(Woordvorm.van(ruw), true, Set.of());
    }

    Voornaamband vergelijk(Voornaam ander) {
        if (voorletter || ander.voorletter) {
            return begintAls(ander) || ander.begintAls(this) ? Voornaamband.LETTER : Voornaamband.NEE;
        }
        if (vorm.klinktAls(ander.vorm) || anderen.contains(ander.vorm.tekst())) {
            return Voornaamband.VOLUIT;
        }
        return isTikfout(ander) ? Voornaamband.TIKFOUT : Voornaamband.NEE;
    }

    private boolean begintAls(Voornaam ander) {
        var begin = ander.vorm.tekst();
        return vorm.tekst().startsWith(begin) || anderen.stream().anyMatch(naam -> naam.startsWith(begin));
    }

    /** Two names that are both well known, or that differ in a last vowel only (Hendrik, Hendrika), are two people. */
    private boolean isTikfout(Voornaam ander) {
        boolean beideBekend = !anderen.isEmpty() && !ander.anderen.isEmpty();
        return !beideBekend
                && !verschiltInUitgang(ander)
                && !ander.verschiltInUitgang(this)
                && vorm.lijktOp(ander.vorm);
    }

    private boolean verschiltInUitgang(Voornaam ander) {
        var langer = vorm.klank();
        return langer.matches(".*[aei]")
                && langer.substring(0, langer.length() - 1).equals(ander.vorm.klank());
    }
}
