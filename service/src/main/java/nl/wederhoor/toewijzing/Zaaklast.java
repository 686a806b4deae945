package nl.wederhoor.toewijzing;

import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Zaak;

/**
 * What a dossier asks of a handler, estimated from its coded facts: policy of ours, since no text gives hours.
 *
 * <p>Work that is left grows smaller with the phase and larger with the complexity; who asks nothing but registration or
 * advice asks little.
 */
final class Zaaklast {
    private static final Map<String, Fase> FASEN = Map.of(
            "eerste contact", Fase.EERSTE_CONTACT,
            "intake", Fase.INTAKE,
            "vooronderzoek", Fase.VOORONDERZOEK,
            "plan van aanpak", Fase.PLAN_VAN_AANPAK,
            "uitvoering", Fase.UITVOERING);
    private static final Map<Fase, Integer> KWARTIEREN = Map.of(
            Fase.EERSTE_CONTACT, 24,
            Fase.INTAKE, 22,
            Fase.VOORONDERZOEK, 18,
            Fase.PLAN_VAN_AANPAK, 14,
            Fase.UITVOERING, 10);
    private static final Set<String> WEINIG = Set.of("registratie", "luisterend oor", "informatie of advies");
    private static final int KLEIN = 6;
    private static final int MEESTE_COMPLEXITEIT = 3;

    private Zaaklast() {}

    /** Of a closed dossier the last phase: it asks hardly anything. */
    static Fase fase(Feiten feiten) {
        return FASEN.getOrDefault(feiten.keuze(Feit.FASE), Fase.UITVOERING);
    }

    static Zaak.Last last(Feiten feiten) {
        int complexiteit = complexiteit(feiten);
        int kwartieren = vraagtWeinig(feiten) ? KLEIN : KWARTIEREN.get(fase(feiten)) * (complexiteit + 1) / 2;
        return new Zaak.Last(kwartieren, Map.of(), zwaarte(feiten), complexiteit);
    }

    static Urgentie urgentie(Feiten feiten) {
        if (feiten.isWaar(Feit.SPOED)) {
            return Urgentie.SPOED;
        }
        return feiten.isWaar(Feit.SPOED_INDICATIE) && !feiten.heeft(Feit.SPOED) ? Urgentie.HOOG : Urgentie.GEWOON;
    }

    private static boolean vraagtWeinig(Feiten feiten) {
        return feiten.heeft(Feit.VERZOEKEN) && WEINIG.containsAll(feiten.lijst(Feit.VERZOEKEN));
    }

    private static int complexiteit(Feiten feiten) {
        int complexiteit = 1;
        complexiteit += feiten.heeft(Feit.GRONDEN) && feiten.lijst(Feit.GRONDEN).size() > 1 ? 1 : 0;
        complexiteit +=
                feiten.bevat(Feit.VERZOEKEN, "juridische procedure", "bemiddeling", "klachtenprocedure") ? 1 : 0;
        complexiteit += feiten.isWaar(Feit.JURIDISCHE_KWESTIE) || feiten.heeft(Feit.PROCEDURE) ? 1 : 0;
        return Math.min(complexiteit, MEESTE_COMPLEXITEIT);
    }

    private static int zwaarte(Feiten feiten) {
        return 1
                + (feiten.bevat(Feit.AARD, "geweld", "bedreiging", "seksuele intimidatie") ? 2 : 0)
                + (feiten.isWaar(Feit.ERNSTIGE_PSYCHISCHE_PROBLEMATIEK) ? 1 : 0);
    }
}
