package nl.wederhoor.adviseur;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.tabel.Toestand;

/** What the tables can know of a case: facts, defaults and decisions, and what the term chains derive. */
final class Toestandmaker {
    /** The facts behind what is derived for the tables. */
    static final Map<String, Set<Feit>> AFGELEID = Map.of(
            "overeenstemmingMislukt", Set.of(Feit.CONSENSUS_RESULTAAT),
            "belangTegenSluiten", Set.of(Feit.BELANG_VAN_DE_ZAAK),
            "standZwijgen", Set.of(Feit.CLIENT_BENADERD_OP, Feit.RAPPEL_CLIENT_OP, Feit.CLIENT_REAGEERT),
            "standStukken", Set.of(Feit.STUKKEN_ONTBREKEN, Feit.STUKKEN_HERINNERING_OP, Feit.CLIENT_REAGEERT),
            "standKlacht",
                    Set.of(
                            Feit.SCHRIFTELIJK_INGEDIEND,
                            Feit.INGETROKKEN,
                            Feit.ONTVANGEN_DOOR_DIRECTEUR_OP,
                            Feit.NAAR_COMMISSIE_OP,
                            Feit.ADVIES_COMMISSIE_OP));

    /** Stands in a state while the one who reports is unknown and a representative was allowed to speak. */
    static final String MEERDERJARIG = "vertegenwoordiger_van_meerderjarige";

    private static final String VERTEGENWOORDIGER = Onderwerp.VERZOEK_VERTEGENWOORDIGER.bron();
    private static final String GEEN = "geen";

    private Toestandmaker() {}

    private static final Set<Feit> BRON_VAN_AFGELEID =
            AFGELEID.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Facts, defaults and decisions with what follows from them at once. */
    static Toestand basis(Casus casus) {
        var basis = metAfgeleid(Toestand.van(casus.feiten(), casus.besluiten()), casus.feiten());
        return casus.opvolging().laatSpreken() && !casus.feiten().heeft(Feit.MELDER)
                ? basis.met(VERTEGENWOORDIGER, null)
                        .met(MEERDERJARIG, casus.feiten().isOnwaar(Feit.SLACHTOFFER_MINDERJARIG))
                : basis;
    }

    /** True while it rests on who reports whether a representative was allowed to speak. */
    static boolean wachtOpMelder(Toestand toestand) {
        return toestand.waarde(MEERDERJARIG) != null && toestand.waarde(Feit.MELDER.sleutel()) == null;
    }

    /** The world in which this is the one who reports. */
    static Toestand metMelder(Toestand toestand, Object melder) {
        var wereld = toestand.met(Feit.MELDER.sleutel(), melder);
        if (!wachtOpMelder(toestand)) {
            return wereld;
        }
        boolean spreekt = Opvolging.magSpreken((String) melder, Boolean.TRUE.equals(toestand.waarde(MEERDERJARIG)));
        return wereld.met(VERTEGENWOORDIGER, spreekt ? "ja" : GEEN);
    }

    /** The same where an exception is followed, or is not, as these decisions say. */
    static Toestand metUitzondering(Toestand toestand, Besluiten besluiten) {
        var besluit = besluiten.besluit(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER);
        return toestand.met(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER.bron(), besluit == null ? GEEN : besluit);
    }

    /** The state of a case that differs in one fact from the case of {@code basis}. */
    static Toestand met(Toestand basis, Feit feit, Object waarde, Feiten feiten) {
        var toestand = met(basis, feit, waarde);
        return BRON_VAN_AFGELEID.contains(feit) ? metAfgeleid(toestand, feiten) : toestand;
    }

    /** The same with one fact changed; for tables that read nothing derived. */
    static Toestand met(Toestand basis, Feit feit, Object waarde) {
        return waarde instanceof Set<?> lijst ? metLijst(basis, feit, lijst) : basis.met(feit.sleutel(), waarde);
    }

    private static Toestand metAfgeleid(Toestand toestand, Feiten feiten) {
        return toestand.met(Map.of(
                "overeenstemmingMislukt", feiten.isOnwaar(Feit.CONSENSUS_RESULTAAT),
                "belangTegenSluiten", belang(feiten),
                "standKlacht", standKlacht(feiten)));
    }

    private static Toestand metLijst(Toestand basis, Feit feit, Set<?> lijst) {
        Map<String, Object> bronnen = new HashMap<>();
        feit.waarden().forEach(waarde -> bronnen.put(feit.bron(waarde), lijst.contains(waarde)));
        return basis.met(bronnen);
    }

    /** The same with how the chains of silence and of documents stand. */
    static Toestand metKetens(Toestand basis, Casus casus, List<Ketentermijn> termijnen) {
        return zet(
                zet(basis, "standZwijgen", standZwijgen(casus, termijnen)),
                "standStukken",
                standStukken(casus, termijnen));
    }

    /** Most supposed facts leave the chains as they were. */
    private static Toestand zet(Toestand toestand, String bron, String stand) {
        return stand.equals(toestand.waarde(bron)) ? toestand : toestand.met(bron, stand);
    }

    private static String belang(Feiten feiten) {
        if (!feiten.heeft(Feit.BELANG_VAN_DE_ZAAK)) {
            return "niet beoordeeld";
        }
        return feiten.isWaar(Feit.BELANG_VAN_DE_ZAAK) ? "ja" : "nee";
    }

    /** How far a complaint has come on the way to the committee (IW-B.3, IW-C.5a). */
    private static String standKlacht(Feiten feiten) {
        if (feiten.isWaar(Feit.INGETROKKEN)) {
            return "ingetrokken";
        }
        if (feiten.heeft(Feit.ADVIES_COMMISSIE_OP)) {
            return "geadviseerd";
        }
        if (feiten.heeft(Feit.NAAR_COMMISSIE_OP)) {
            return "bij de commissie";
        }
        boolean ontvangen =
                feiten.heeft(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP) && !feiten.isOnwaar(Feit.SCHRIFTELIJK_INGEDIEND);
        return ontvangen || feiten.isWaar(Feit.SCHRIFTELIJK_INGEDIEND) ? "bij de directeur" : "niet ingediend";
    }

    private static String standZwijgen(Casus casus, List<Ketentermijn> termijnen) {
        boolean benaderd = termijnen.stream().anyMatch(termijn -> termijn.soort() == Termijnsoort.REACTIE_CLIENT);
        return benaderd ? stand(casus, termijnen, Termijnsoort.REACTIE_CLIENT) : "niet benaderd";
    }

    private static String standStukken(Casus casus, List<Ketentermijn> termijnen) {
        if (!casus.feiten().isWaar(Feit.STUKKEN_ONTBREKEN)) {
            return "compleet";
        }
        if (!casus.feiten().heeft(Feit.STUKKEN_HERINNERING_OP)) {
            return "geen herinnering";
        }
        return stand(casus, termijnen, Termijnsoort.TWEEDE_TERMIJN_STUKKEN);
    }

    private static String stand(Casus casus, List<Ketentermijn> termijnen, Termijnsoort soort) {
        if (casus.feiten().isWaar(Feit.CLIENT_REAGEERT)) {
            return "heeft gereageerd";
        }
        return termijnen.stream().filter(termijn -> termijn.soort() == soort).anyMatch(termijn -> casus.peildag()
                        .isAfter(termijn.uiterlijk()))
                ? "termijn voorbij"
                : "termijn loopt";
    }
}
