package nl.wederhoor.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Termijnstatus;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Tijdzone;

/**
 * Brings the protocol terms that a dossier keeps in line with a new advice: begun, moved, met, followed up, lapsed.
 *
 * <p>A term is the same term while its kind and first day are, or while it still runs: a corrected day moves it. What was
 * met or lapsed stays so, unless the fact that said so is gone or the dossier is opened again.
 */
public final class Afstemming {
    private final Feiten feiten;
    private final LocalDate vandaag;
    private final boolean gesloten;

    /**
     * @param feiten those that the advice was given on
     * @param gesloten the dossier is closed: nothing runs, except the term for keeping the file
     */
    public Afstemming(Feiten feiten, LocalDate vandaag, boolean gesloten) {
        this.feiten = feiten;
        this.vandaag = vandaag;
        this.gesloten = gesloten;
    }

    /** One term before and after: {@code van} is null for a new one; equal to {@code naar} when nothing changed. */
    public record Stap(Protocoltermijn van, Protocoltermijn naar) {
        public boolean isAnders() {
            return van == null || !van.isGelijkAan(naar);
        }
    }

    /** All steps, kept terms first in the order given, then new ones; never two that run of one kind. */
    public List<Stap> stem(List<Protocoltermijn> bewaard, List<Termijn> advies) {
        List<Stap> stappen = new ArrayList<>();
        for (var een : bewaard) {
            var passend = advies.stream().filter(t -> past(een, t, bewaard)).findFirst();
            stappen.add(new Stap(een, passend.map(t -> bij(een, t)).orElseGet(() -> zonder(een))));
        }
        for (var termijn : advies) {
            if (bewaard.stream().noneMatch(een -> past(een, termijn, bewaard))) {
                stappen.add(new Stap(null, bij(Protocoltermijn.nieuw(termijn), termijn)));
            }
        }
        return stappen.stream().map(stap -> volg(stap, advies)).toList();
    }

    /** Ends a term because a duty was done: empty when this duty ends no term, or this one does not run. */
    public static Optional<Protocoltermijn> naPlicht(Protocoltermijn termijn, String plicht, LocalDate gedaanOp) {
        return Keten.van(termijn.soort())
                .plicht()
                .filter(plicht::equals)
                .filter(id -> termijn.isOpen())
                .map(id -> termijn.voldaan(gedaanOp, Slotreden.PLICHT));
    }

    /** Of one kind: the kept one with the same first day, else the one that still runs. */
    private static boolean past(Protocoltermijn een, Termijn termijn, List<Protocoltermijn> bewaard) {
        if (een.soort() != termijn.soort()) {
            return false;
        }
        var zelfdeBegin = bewaard.stream()
                .filter(ander -> ander.soort() == termijn.soort() && ander.begintOpZelfdeDagAls(termijn))
                .max(Comparator.comparing(Protocoltermijn::isOpen));
        return zelfdeBegin.map(ander -> ander == een).orElse(een.isOpen());
    }

    private Protocoltermijn bij(Protocoltermijn een, Termijn nieuw) {
        if (!een.isOpen() && !komtTerug(een)) {
            return een;
        }
        var nu = een.loopt(nieuw);
        var klaar = gedaanOp(nieuw.soort());
        if (klaar != null || nieuw.status() == Termijnstatus.GEHAALD) {
            return nu.voldaan(klaar, Slotreden.FEIT);
        }
        return gesloten && nieuw.soort() != Termijnsoort.BEWAREN
                ? nu.uit(Termijnstand.VERVALLEN, Slotreden.DOSSIER_GESLOTEN)
                : nu;
    }

    /** What a fact ended is looked at again with the facts of now. */
    private boolean komtTerug(Protocoltermijn een) {
        return switch (een.reden()) {
            case FEIT, BEGIN_WEG -> true;
            case DOSSIER_GESLOTEN -> !gesloten;
            case PLICHT, HAND, OPGEVOLGD -> false;
        };
    }

    /** The advice no longer has it. */
    private Protocoltermijn zonder(Protocoltermijn een) {
        if (!een.isOpen()) {
            return een;
        }
        return een.soort() == Termijnsoort.AANLEVEREN_STUKKEN && feiten.isOnwaar(Feit.STUKKEN_ONTBREKEN)
                ? een.voldaan(vandaag, Slotreden.FEIT)
                : een.uit(Termijnstand.VERVALLEN, Slotreden.BEGIN_WEG);
    }

    /** A term that runs ends when the next of its chain has begun. */
    private static Stap volg(Stap stap, List<Termijn> advies) {
        var naar = stap.naar();
        var volgende = Keten.van(naar.soort()).opvolger().flatMap(soort -> advies.stream()
                .filter(t -> t.soort() == soort)
                .findFirst());
        if (!naar.isOpen() || volgende.isEmpty()) {
            return stap;
        }
        boolean voorbij = volgende.get().start().isAfter(naar.termijn().uiterlijk());
        return new Stap(
                stap.van(), naar.uit(voorbij ? Termijnstand.VERLOPEN : Termijnstand.VERVALLEN, Slotreden.OPGEVOLGD));
    }

    private LocalDate gedaanOp(Termijnsoort soort) {
        return switch (soort) {
            case EERSTE_CONTACT -> eersteContact();
            case UITSLUITSEL_NA_INTAKE -> feiten.datum(Feit.UITSLUITSEL_OP);
            case ADVIES_COMMISSIE -> feiten.datum(Feit.ADVIES_COMMISSIE_OP);
            case AANLEVEREN_STUKKEN,
                    TWEEDE_TERMIJN_STUKKEN,
                    REACTIE_CLIENT,
                    REACTIE_WEDERPARTIJ,
                    REACTIE_NA_RAPPEL,
                    REGISTRATIE,
                    ONTVANGSTBEVESTIGING,
                    CONTACT_KLAGER,
                    BESLUIT,
                    BEWAREN,
                    VERVAL_KLACHTRECHT -> null;
        };
    }

    /** Who spoke with a handler at once was contacted on that day (RADAR-2.1b, DMG-3.1b). */
    private LocalDate eersteContact() {
        return feiten.isWaar(Feit.TE_WOORD_GESTAAN) && feiten.heeft(Feit.ONTVANGEN_OP)
                ? feiten.tijdstip(Feit.ONTVANGEN_OP)
                        .atZoneSameInstant(Tijdzone.NEDERLAND)
                        .toLocalDate()
                : feiten.datum(Feit.EERSTE_CONTACT_OP);
    }
}
