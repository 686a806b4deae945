package nl.wederhoor.termijnen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.termijn.Keten;
import nl.wederhoor.termijn.Regelingen;
import nl.wederhoor.termijn.Regeltermijn;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/**
 * A term as people see it on a day.
 *
 * @param regeling the regulation as people know it; null for a term of the protocol
 * @param stand loopt, opgeschort, voldaan, verlopen or vervallen; a term that runs past its last day is verlopen
 * @param status the same in the words of an advice; null for what lapsed
 * @param dagenOver days until the last day, below zero after it; null when it no longer runs
 * @param vervolg what is to be done when it goes by, or null
 * @param toelichting what was assumed, why it ended, and when it was met
 * @param aanname what was assumed where the text is silent, or null
 * @param kanVerlengen whether its regulation knows an extension at all; the gate decides when one is asked
 * @param historie what happened to it, oldest first; empty in lists
 */
public record Termijnbeeld(
        UUID id,
        UUID dossier,
        String nummer,
        String soort,
        Herkomst herkomst,
        String regeling,
        List<String> clausules,
        LocalDate start,
        LocalDate uiterlijk,
        Termijnstand stand,
        Termijnstatus status,
        Long dagenOver,
        WachtOp wachtOp,
        String behandelaar,
        int verlengd,
        String vervolg,
        String toelichting,
        String aanname,
        boolean kanVerlengen,
        boolean kanOpschorten,
        boolean kanHervatten,
        boolean kanAfmelden,
        List<Gebeurtenis> historie) {

    static Termijnbeeld van(Termijnrij rij, String nummer, LocalDate vandaag, List<Gebeurtenis> historie) {
        var regel = Optional.ofNullable(rij.regeling()).flatMap(Regelingen::van);
        var stand = stand(rij, vandaag);
        boolean loopt = rij.stand() == Termijnstand.LOOPT;
        return new Termijnbeeld(
                rij.id(),
                rij.dossier(),
                nummer,
                rij.soort(),
                rij.bron(),
                regel.map(Regeltermijn::naam).orElse(null),
                rij.clausules(),
                rij.begin(),
                rij.uiterlijk(),
                stand,
                status(stand),
                rij.isOpen() ? ChronoUnit.DAYS.between(vandaag, rij.uiterlijk()) : null,
                rij.wachtOp(),
                rij.behandelaar(),
                rij.uitstel().size(),
                rij.isOpen() ? vervolg(rij) : null,
                toelichting(rij),
                rij.aanname(),
                loopt && Verlengbaarheid.kent(rij),
                loopt && regel.map(Regeltermijn::opschorting).isPresent(),
                rij.stand() == Termijnstand.OPGESCHORT,
                rij.isOpen() && Afmeldbaarheid.isMetDeHand(rij),
                historie);
    }

    /** What runs past its last day has gone by, whether or not a job looked at it. */
    private static Termijnstand stand(Termijnrij rij, LocalDate vandaag) {
        return rij.stand() == Termijnstand.LOOPT && vandaag.isAfter(rij.uiterlijk())
                ? Termijnstand.VERLOPEN
                : rij.stand();
    }

    private static Termijnstatus status(Termijnstand stand) {
        return switch (stand) {
            case LOOPT, OPGESCHORT -> Termijnstatus.LOOPT;
            case VERLOPEN -> Termijnstatus.VERSTREKEN;
            case VOLDAAN -> Termijnstatus.GEHAALD;
            case VERVALLEN -> null;
        };
    }

    private static String vervolg(Termijnrij rij) {
        if (rij.volgt() != null) {
            return Volgtermijnen.vervolg(rij);
        }
        return rij.isVanAdvies()
                ? Woord.van(Termijnsoort.class, rij.soort())
                        .flatMap(soort -> Keten.van(soort).vervolg())
                        .orElse(null)
                : "wijs de wederpartij op de termijn";
    }

    private static String toelichting(Termijnrij rij) {
        var delen = Stream.of(
                        rij.aanname(),
                        klaar(rij),
                        rij.reden() == null ? null : rij.reden().label())
                .filter(Objects::nonNull)
                .toList();
        return delen.isEmpty() ? null : String.join("; ", delen);
    }

    private static String klaar(Termijnrij rij) {
        if (rij.stand() != Termijnstand.VOLDAAN || rij.voldaanOp() == null) {
            return null;
        }
        long teLaat = ChronoUnit.DAYS.between(rij.uiterlijk(), rij.voldaanOp());
        if (teLaat <= 0) {
            return "op tijd gedaan";
        }
        return teLaat == 1 ? "een dag te laat gedaan" : teLaat + " dagen te laat gedaan";
    }
}
