package nl.wederhoor.api;

import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleidsversie.VergelijkAdviezen.Vergeleken;
import nl.wederhoor.vergelijking.Vergelijkregel;

/** The advice of each organisation in the order asked, and only the lines in which they differ. */
record VergelijkingAntwoord(Map<String, Advies> adviezen, List<Vergelijkregel> verschillen) {

    static VergelijkingAntwoord from(Vergeleken vergeleken) {
        return new VergelijkingAntwoord(
                vergeleken.adviezen(), vergeleken.vergelijking().verschillen());
    }
}
