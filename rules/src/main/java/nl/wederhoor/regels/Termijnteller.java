package nl.wederhoor.regels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.kalender.Einddatum;
import nl.wederhoor.kalender.Kalender;

/** Counts a term on the organisation's calendar and says how it stands. */
public final class Termijnteller {
    private final Kalender kalender;
    private final int verlengingDagen;

    public Termijnteller(Kalender kalender, int verlengingDagen) {
        this.kalender = kalender;
        this.verlengingDagen = verlengingDagen;
    }

    /**
     * The term of this length from {@code start}.
     *
     * @param vervuldOp the day on which the thing was done, or null; done after the last day is too late
     */
    public Ketentermijn telling(Beeld beeld, Lengte lengte, LocalDate start, LocalDate vervuldOp, String regel) {
        var einde = einde(lengte, start);
        return new Ketentermijn(
                beeld.getNr(),
                lengte.termijn(),
                start,
                einde.uiterlijk(),
                status(einde.uiterlijk(), vervuldOp, beeld.getPeildag()),
                lengte.clausules(),
                lengte.herkomst(),
                aanname(lengte, einde),
                regel);
    }

    /** The term once extended by as much again as the policy says; the text gives no length (IW-C.6b). */
    public Ketentermijn verlengd(
            Beeld beeld, Lengte lengte, Regelgrond grond, LocalDate start, LocalDate vervuldOp, String regel) {
        var gewoon = telling(beeld, lengte, start, vervuldOp, regel);
        var clausules = new ArrayList<>(lengte.clausules());
        clausules.addAll(grond.clausules());
        var extra = new Lengte(
                lengte.beeld(),
                lengte.termijn(),
                (int) start.until(gewoon.uiterlijk(), ChronoUnit.DAYS) + verlengingDagen,
                "dagen",
                lengte.herkomst(),
                clausules,
                metVerlenging(lengte.aanname()));
        return telling(beeld, extra, start, vervuldOp, regel);
    }

    private String metVerlenging(String aanname) {
        var verlenging =
                "de tekst zegt niet hoe lang de verlenging duurt; het beleid rekent met " + verlengingDagen + " dagen";
        return aanname == null ? verlenging : aanname + "; " + verlenging;
    }

    /** A daily task that falls on a day off is due on the next working day. */
    public Ketentermijn dagelijks(Beeld beeld, Lengte lengte, LocalDate start, String regel) {
        return kalender.isWerkdag(start)
                ? telling(beeld, lengte, start, null, regel)
                : telling(
                        beeld,
                        new Lengte(
                                lengte.beeld(),
                                lengte.termijn(),
                                1,
                                "werkdagen",
                                lengte.herkomst(),
                                lengte.clausules(),
                                "op een vrije dag ontvangen: geteld is de eerste werkdag"),
                        start,
                        null,
                        regel);
    }

    private static Termijnstatus status(LocalDate uiterlijk, LocalDate vervuldOp, LocalDate peildag) {
        if (vervuldOp != null) {
            return vervuldOp.isAfter(uiterlijk) ? Termijnstatus.VERSTREKEN : Termijnstatus.GEHAALD;
        }
        return peildag.isAfter(uiterlijk) ? Termijnstatus.VERSTREKEN : Termijnstatus.LOOPT;
    }

    private Einddatum einde(Lengte lengte, LocalDate start) {
        return switch (lengte.eenheid()) {
            case "werkdagen" -> kalender.werkdagenNa(start, lengte.aantal());
            case "weken" -> kalender.wekenNa(start, lengte.aantal());
            case "maanden" -> kalender.maandenNa(start, lengte.aantal());
            case "jaren" -> kalender.jarenNa(start, lengte.aantal());
            case "dagen" -> kalender.dagenNa(start, lengte.aantal());
            default -> throw new IllegalStateException("Onbekende eenheid van een termijn: " + lengte.eenheid());
        };
    }

    private static String aanname(Lengte lengte, Einddatum einde) {
        List<String> delen = new ArrayList<>();
        if (lengte.aanname() != null) {
            delen.add(lengte.aanname());
        }
        if (!einde.overgeslagenFeestdagen().isEmpty()) {
            delen.add("niet als werkdag geteld: " + String.join(", ", einde.overgeslagenFeestdagen())
                    + "; de tekst zegt niet wat een werkdag is");
        }
        return delen.isEmpty() ? null : String.join("; ", delen);
    }
}
