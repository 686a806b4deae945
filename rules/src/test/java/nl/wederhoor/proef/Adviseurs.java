package nl.wederhoor.proef;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;

/** The adviser of each shipped pack, compiled once for all tests of this module. */
public final class Adviseurs {
    private static final Map<String, Adviseur> ADVISEURS = new ConcurrentHashMap<>();

    private Adviseurs() {}

    public static Adviseur van(String organisatie) {
        return ADVISEURS.computeIfAbsent(
                organisatie, naam -> new Adviseur(Beleidslader.laad(naam, 1, Pakketten.lees(naam))));
    }
}
