package nl.wederhoor.planner.uitleg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;

/** Why one rule finds a move of a case better or worse: the values behind the difference, and a sentence made of them. */
public sealed interface Afweging {
    Regel regel();

    /** On the level of the rule; positive is worse. */
    long verschil();

    /** Plain Dutch, with ids where names belong. */
    String zin();

    /** M1: the case goes into the queue or leaves it. */
    record Wachten(long verschil, Urgentie urgentie, int dagen) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.M1;
        }

        @Override
        public String zin() {
            String zaak = "urgentie " + klein(urgentie) + ", " + dagen + (dagen == 1 ? " dag" : " dagen") + " gewacht";
            return (verschil > 0 ? "De zaak moet dan wachten" : "De zaak hoeft dan niet meer te wachten") + " (" + zaak
                    + ").";
        }
    }

    /** M2: working days between the contact term and the first working day of the handler. */
    record Termijn(long verschil, long teLaatNu, long teLaatDan) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.M2;
        }

        @Override
        public String zin() {
            String nu = teLaatNu == 0 ? "op tijd" : werkdagen(teLaatNu) + " te laat";
            String dan = teLaatDan == 0 ? "op tijd" : werkdagen(teLaatDan) + " te laat";
            return "Het eerste contact komt dan " + dan + " (nu: " + nu + ").";
        }

        private static String werkdagen(long aantal) {
            return aantal + (aantal == 1 ? " werkdag" : " werkdagen");
        }
    }

    /** M5: a client who told the story already. */
    record Opnieuw(long verschil, int contacten) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.M5;
        }

        @Override
        public String zin() {
            String keren = contacten == 1 ? "1 gesprek" : contacten + " gesprekken";
            return verschil > 0
                    ? "De cliënt moet het verhaal dan opnieuw vertellen, na " + keren + "."
                    : "De cliënt hoeft het verhaal dan niet opnieuw te vertellen, na " + keren + ".";
        }
    }

    /** S1: leaving the current handler, or staying. */
    record Wissel(long verschil, Fase fase) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.S1;
        }

        @Override
        public String zin() {
            String wanneer = " (fase " + klein(fase).replace('_', ' ') + ").";
            return verschil > 0
                    ? "De zaak gaat dan weg bij de huidige behandelaar" + wanneer
                    : "De zaak blijft dan bij de huidige behandelaar" + wanneer;
        }
    }

    /**
     * S2 and S3: the level that is asked and the levels there are.
     *
     * @param nu level of who has the case in the plan; null for the queue, and so for {@code dan}
     */
    record Kennis(Regel regel, long verschil, int gevraagd, List<Gebied> gebieden) implements Afweging {
        /** Level on one ground or domain, now and after the move. */
        public record Gebied(String naam, Integer nu, Integer dan) {
            String tekst() {
                return naam + ": niveau " + (dan == null ? "-" : dan) + " (nu: " + (nu == null ? "-" : nu) + ")";
            }
        }

        public Kennis {
            gebieden = List.copyOf(gebieden);
        }

        @Override
        public String zin() {
            return "De deskundigheid past dan " + (verschil > 0 ? "minder goed" : "beter") + "; gevraagd is niveau "
                    + gevraagd + ". "
                    + gebieden.stream().map(Gebied::tekst).collect(Collectors.joining(", ")) + ".";
        }
    }

    /**
     * S4: how handler and client understand each other.
     *
     * @param nu best level in a language of the client; null when an interpreter is needed or nobody speaks yet
     */
    record Taal(long verschil, Taalniveau nu, Taalniveau dan) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.S4;
        }

        @Override
        public String zin() {
            return "De taal van de cliënt: dan " + tekst(dan) + ", nu " + tekst(nu) + ".";
        }

        private static String tekst(Taalniveau niveau) {
            return niveau == null ? "zonder spreker" : "niveau " + niveau;
        }
    }

    /** S5: team and region of the client. */
    record Ligging(long verschil) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.S5;
        }

        @Override
        public String zin() {
            return verschil > 0
                    ? "Team of regio van de cliënt past dan minder goed."
                    : "Team of regio van de cliënt past dan beter.";
        }
    }

    /** S9: a case that suits somebody in training, or does not. */
    record Inwerken(long verschil, boolean eenvoudig) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.S9;
        }

        @Override
        public String zin() {
            if (eenvoudig) {
                return verschil > 0
                        ? "De zaak is geschikt om iemand in te werken, maar dat gebeurt dan niet."
                        : "De zaak is geschikt om iemand in te werken.";
            }
            return verschil > 0
                    ? "De zaak is te moeilijk voor wie nog wordt ingewerkt."
                    : "De zaak gaat dan weg bij wie nog wordt ingewerkt; daarvoor is zij te moeilijk.";
        }
    }

    /** S11: the lot that breaks ties. */
    record Lot(long verschil) implements Afweging {
        @Override
        public Regel regel() {
            return Regel.S11;
        }

        @Override
        public String zin() {
            return "Het lot scheelt " + Weging.punten(Math.abs(verschil)) + "; dat zegt niets over wie het beste past.";
        }
    }

    /** H5, M3, M4, S6, S7, S8: what the handlers of this move carry. */
    record Drukte(Regel regel, long verschil, List<Verloop> verlopen) implements Afweging {
        public Drukte {
            verlopen = List.copyOf(verlopen);
        }

        @Override
        public String zin() {
            return regel.label().substring(0, 1).toUpperCase(Locale.ROOT)
                    + regel.label().substring(1) + ": "
                    + verlopen.stream().map(Verloop::tekst).collect(Collectors.joining(", ")) + ".";
        }
    }

    /** A hard rule between this case and this place: broken, or no longer so. */
    record Muur(Regel regel, long verschil) implements Afweging {
        @Override
        public String zin() {
            return (verschil > 0
                            ? "Een harde regel staat dit in de weg: "
                            : "Een harde regel staat dan niet meer in de weg: ")
                    + regel.label() + " (" + regel.code() + ").";
        }
    }

    private static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
