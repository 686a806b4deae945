package nl.wederhoor.adviseur;

import java.util.EnumSet;
import java.util.Set;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * The decisions that were taken, and on which facts it rests whether they are followed: an exclusion yields only where the
 * text lets it.
 *
 * @param eis the rule that asks both reasons for an exception without the victim, or null
 */
record Opvolging(Besluiten genomen, Regelgrond eis) {
    static Opvolging van(Beleid beleid, Besluiten genomen) {
        return new Opvolging(genomen, beleid.regels().get("voorleggen-uitzondering-bij-beide-redenen"));
    }

    /** The decisions that these facts let us follow. */
    Besluiten bij(Feiten feiten) {
        var gevolgd = magSpreken(feiten) ? genomen : genomen.zonder(Onderwerp.VERZOEK_VERTEGENWOORDIGER);
        return heeftRedenen(feiten) ? gevolgd : gevolgd.zonder(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER);
    }

    /** Nobody but a representative asks to speak for the victim, so a yes to somebody else opens nothing. */
    boolean magSpreken(Feiten feiten) {
        return !laatSpreken()
                || !feiten.heeft(Feit.MELDER)
                || magSpreken(feiten.keuze(Feit.MELDER), feiten.isOnwaar(Feit.SLACHTOFFER_MINDERJARIG));
    }

    static boolean magSpreken(String melder, boolean meerderjarig) {
        return melder.equals("wettelijk vertegenwoordiger") || melder.equals("familie") && !meerderjarig;
    }

    /** An exception without the reasons that the text asks is not followed. */
    boolean heeftRedenen(Feiten feiten) {
        return !vraagtRedenen()
                || feiten.isWaar(Feit.ZWAARWEGENDE_ARGUMENTEN) && feiten.isWaar(Feit.BELANGEN_VAN_DERDEN);
    }

    /** True when a representative was allowed to speak. */
    boolean laatSpreken() {
        return "ja".equals(genomen.besluit(Onderwerp.VERZOEK_VERTEGENWOORDIGER));
    }

    private boolean vraagtRedenen() {
        return eis != null && "toegestaan".equals(genomen.besluit(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER));
    }

    /** The facts on which it rests whether these decisions are followed; none when they are in any case. */
    Set<Feit> leest() {
        Set<Feit> leest = EnumSet.noneOf(Feit.class);
        if (laatSpreken()) {
            leest.addAll(leest(Onderwerp.VERZOEK_VERTEGENWOORDIGER));
        }
        if (vraagtRedenen()) {
            leest.addAll(leest(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER));
        }
        return leest;
    }

    /** The facts on which it can rest whether a decision on this subject is followed. */
    static Set<Feit> leest(Onderwerp onderwerp) {
        return switch (onderwerp) {
            case VERZOEK_VERTEGENWOORDIGER -> EnumSet.of(Feit.MELDER, Feit.SLACHTOFFER_MINDERJARIG);
            case UITZONDERING_ZONDER_SLACHTOFFER -> EnumSet.of(Feit.ZWAARWEGENDE_ARGUMENTEN, Feit.BELANGEN_VAN_DERDEN);
            default -> Set.of();
        };
    }
}
