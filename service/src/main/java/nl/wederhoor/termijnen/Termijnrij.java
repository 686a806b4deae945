package nl.wederhoor.termijnen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Dagenslot.Dagen;
import nl.wederhoor.termijn.Keten;
import nl.wederhoor.termijn.Protocoltermijn;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/**
 * A term as it is kept.
 *
 * @param soort the kind of the contract, or what a regulation's term is for
 * @param regeling the key of the regulation's term, or null when the advice set it
 * @param volgt the id of the duty that it is the term of, {@link Volgtermijnen#AFDOENING}, or null
 * @param uitstel its extensions in days
 * @param beleidSha256 the policy on whose calendar its last day was counted
 */
record Termijnrij(
        UUID id,
        UUID dossier,
        String soort,
        Herkomst bron,
        String regeling,
        String volgt,
        List<String> clausules,
        String aanname,
        WachtOp wachtOp,
        String behandelaar,
        LocalDate begin,
        LocalDate uiterlijk,
        Termijnstand stand,
        Slotreden reden,
        LocalDate voldaanOp,
        List<Integer> uitstel,
        String beleidSha256) {

    boolean isVanAdvies() {
        return regeling == null && volgt == null;
    }

    boolean isVanRegeling() {
        return regeling != null;
    }

    /** Its days would tell the day of the incident: they stand in the database encrypted. */
    boolean isVerborgen() {
        return isVanAdvies()
                && Woord.van(Termijnsoort.class, soort)
                        .filter(Termijnsoort::teltVanafVoorval)
                        .isPresent();
    }

    Dagen dagen() {
        return new Dagen(begin, uiterlijk);
    }

    /** The day under which lists and the job find it: the last day, or the first of its month. */
    LocalDate dagInDeLijst() {
        return isVerborgen() ? uiterlijk.withDayOfMonth(1) : uiterlijk;
    }

    boolean isOpen() {
        return stand.isOpen();
    }

    Protocoltermijn protocoltermijn() {
        var termijn = new Termijn(
                Woord.van(Termijnsoort.class, soort).orElseThrow(),
                begin,
                uiterlijk,
                null,
                clausules,
                bron,
                aanname,
                List.of());
        return new Protocoltermijn(termijn, stand, voldaanOp, reden);
    }

    static Termijnrij nieuw(UUID id, UUID dossier, Protocoltermijn van, String behandelaar, String beleidSha256) {
        return new Termijnrij(
                        id,
                        dossier,
                        van.termijn().soort().label(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        Keten.van(van.termijn().soort()).wachtOp(),
                        behandelaar,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        beleidSha256)
                .met(van, beleidSha256);
    }

    /** The same term as the advice has it now. */
    Termijnrij met(Protocoltermijn nieuw, String sha256) {
        var termijn = nieuw.termijn();
        return new Termijnrij(
                id,
                dossier,
                soort,
                termijn.herkomst(),
                null,
                null,
                termijn.clausules(),
                termijn.aanname(),
                wachtOp,
                behandelaar,
                termijn.start(),
                termijn.uiterlijk(),
                nieuw.stand(),
                nieuw.reden(),
                nieuw.voldaanOp(),
                uitstel,
                sha256);
    }

    Termijnrij met(Termijnstand nieuw, Slotreden nieuweReden, LocalDate op) {
        return new Termijnrij(
                id,
                dossier,
                soort,
                bron,
                regeling,
                volgt,
                clausules,
                aanname,
                wachtOp,
                behandelaar,
                begin,
                uiterlijk,
                nieuw,
                nieuweReden,
                op,
                uitstel,
                beleidSha256);
    }

    Termijnrij begint(LocalDate nieuw) {
        return new Termijnrij(
                id,
                dossier,
                soort,
                bron,
                regeling,
                volgt,
                clausules,
                aanname,
                wachtOp,
                behandelaar,
                nieuw,
                uiterlijk,
                stand,
                reden,
                voldaanOp,
                uitstel,
                beleidSha256);
    }

    /** Counted again: another last day, on the calendar of this policy. */
    Termijnrij geteld(LocalDate nieuw, List<Integer> nieuwUitstel, String sha256) {
        return new Termijnrij(
                id,
                dossier,
                soort,
                bron,
                regeling,
                volgt,
                clausules,
                aanname,
                wachtOp,
                behandelaar,
                begin,
                nieuw,
                stand,
                reden,
                voldaanOp,
                nieuwUitstel,
                sha256);
    }
}
