package nl.wederhoor.termijnen;

import java.util.List;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijn.Termijnstand;

/** What every change of a term asks first; each throws 409 with the clauses that set the term. */
final class Termijnpoorten {
    private Termijnpoorten() {}

    static void eisOpen(Termijnrij rij) {
        if (!rij.isOpen()) {
            throw dicht(rij, "Deze termijn loopt niet meer.", "een termijn die loopt");
        }
    }

    static void eisLoopt(Termijnrij rij) {
        eisOpen(rij);
        if (rij.stand() == Termijnstand.OPGESCHORT) {
            throw dicht(rij, "Deze termijn staat stil. Laat die eerst verder lopen.", "hervatting");
        }
    }

    static void eisVerlengbaar(Termijnrij rij) {
        if (Verlengbaarheid.isCommissie(rij)) {
            throw dicht(rij, "Deze termijn is al een keer verlengd.", "een tweede verlenging bestaat niet");
        }
        if (!rij.isVanRegeling()) {
            throw dicht(rij, "De tekst kent geen verlenging van deze termijn.", "een bepaling over verlenging");
        }
    }

    static void eisRegeling(Termijnrij rij) {
        if (!rij.isVanRegeling()) {
            throw dicht(rij, "De tekst kent geen opschorting van deze termijn.", "een bepaling over opschorting");
        }
    }

    static void eisAfmeldbaar(Termijnrij rij) {
        if (!Afmeldbaarheid.isMetDeHand(rij)) {
            throw dicht(
                    rij,
                    "Deze termijn eindigt door een feit, een stap of een plicht. Leg die vast.",
                    "het feit dat erbij hoort");
        }
    }

    private static Weigering dicht(Termijnrij rij, String waarom, String ontbreekt) {
        return Weigering.poortDicht(waarom, rij.clausules(), List.of(ontbreekt));
    }
}
