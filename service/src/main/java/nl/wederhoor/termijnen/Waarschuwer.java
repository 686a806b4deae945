package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.Ladder;
import nl.wederhoor.termijn.Trede;

/**
 * Writes the warnings that are due in one organisation.
 *
 * <p>What is due follows from the terms themselves and the day, so nothing is missed while nobody looked. A step of the
 * ladder is one row per term and last day: however many look at once, it is written once.
 */
@Singleton
class Waarschuwer {
    static final String SYSTEEM = "systeem";
    private static final int PER_KEER = 200;
    /** The month is all that stands in plain of some terms: warned before it begins, and after it went by. */
    private static final String LAATSTE = "case when t.dagen is null then t.uiterlijk"
            + " else (t.uiterlijk + interval '1 month' - interval '1 day')::date end";

    private static final String RIJP =
            "select t.id, t.dossier, t.begin, t.uiterlijk, " + LAATSTE + " laatste, array(select w.trede"
                    + " from termijn_waarschuwing w where w.organisatie = t.organisatie and w.termijn = t.id"
                    + " and w.uiterlijk = t.uiterlijk) gedaan from termijn t where t.organisatie = ? and t.stand = 'loopt'"
                    + " and t.wacht_op <> 'niemand' and ("
                    + "(t.uiterlijk <= ? or t.uiterlijk <= ? and (t.begin is null or t.uiterlijk - ? > t.begin)) and %s"
                    + " or " + LAATSTE + " <= ? and %s or " + LAATSTE + " <= ? and %s) and t.uiterlijk <= ?"
                    + " order by t.uiterlijk, t.id limit ? for update of t skip locked";
    private static final String NOG_NIET = "not exists (select from termijn_waarschuwing w where"
            + " w.organisatie = t.organisatie and w.termijn = t.id and w.uiterlijk = t.uiterlijk and w.trede = '%s')";
    private static final String SCHRIJF =
            "insert into termijn_waarschuwing (organisatie, termijn, trede, uiterlijk, op)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private final Database database;
    private final Beleidsversies beleid;
    private final Logboek logboek;
    private final Clock klok;

    Waarschuwer(Database database, Beleidsversies beleid, Logboek logboek, Clock klok) {
        this.database = database;
        this.beleid = beleid;
        this.logboek = logboek;
        this.klok = klok;
    }

    private record Rijp(UUID termijn, UUID dossier, Ladder.Looptijd tijd, Set<Trede> gedaan) {}

    /** How many warnings were written. */
    int waarschuw(String organisatie) {
        int totaal = 0;
        for (int keer = -1; keer != 0; totaal += keer) {
            keer = eenKeer(organisatie);
        }
        return totaal;
    }

    private int eenKeer(String organisatie) {
        var nu = OffsetDateTime.now(klok);
        var vandaag = nu.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var ladder = beleid.geldigOp(organisatie, nu)
                .map(versie -> Ladder.van(versie.beleid()))
                .orElse(Ladder.STANDAARD);
        return database.within(organisatie, connection -> {
            var rijpe = rijpe(connection, organisatie, ladder, vandaag);
            int geschreven = schrijf(connection, organisatie, rijpe, ladder, vandaag, nu);
            if (geschreven > 0) {
                log(organisatie, nu, rijpe);
            }
            return geschreven;
        });
    }

    private static List<Rijp> rijpe(Connection connection, String organisatie, Ladder ladder, LocalDate vandaag)
            throws SQLException {
        var nogNiet = Arrays.stream(Trede.values())
                .map(trede -> NOG_NIET.formatted(trede.label()))
                .toArray();
        try (var vraag = connection.prepareStatement(RIJP.formatted(nogNiet))) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, vandaag);
            vraag.setObject(3, vandaag.plusDays(ladder.behandelaarVooraf()));
            vraag.setInt(4, ladder.behandelaarVooraf());
            vraag.setObject(5, vandaag.minusDays(ladder.leidinggevendeNa()));
            vraag.setObject(6, vandaag.minusDays(ladder.directeurNa()));
            vraag.setObject(7, vandaag.plusDays(Math.max(ladder.behandelaarVooraf(), 0)));
            vraag.setInt(8, PER_KEER);
            List<Rijp> rijpe = new ArrayList<>();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    rijpe.add(new Rijp(
                            rij.getObject("id", UUID.class),
                            rij.getObject("dossier", UUID.class),
                            new Ladder.Looptijd(
                                    rij.getObject("begin", LocalDate.class),
                                    rij.getObject("uiterlijk", LocalDate.class),
                                    rij.getObject("laatste", LocalDate.class)),
                            treden((String[]) rij.getArray("gedaan").getArray())));
                }
            }
            return rijpe;
        }
    }

    private static Set<Trede> treden(String[] labels) {
        return Arrays.stream(labels)
                .map(label -> Woord.van(Trede.class, label).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static int schrijf(
            Connection connection,
            String organisatie,
            List<Rijp> rijpe,
            Ladder ladder,
            LocalDate vandaag,
            OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(SCHRIJF)) {
            for (var rijp : rijpe) {
                for (var trede : ladder.bereikt(rijp.tijd(), vandaag, rijp.gedaan())) {
                    opdracht.setString(1, organisatie);
                    opdracht.setObject(2, rijp.termijn());
                    opdracht.setString(3, trede.label());
                    opdracht.setObject(4, rijp.tijd().eerst());
                    opdracht.setObject(5, nu);
                    opdracht.addBatch();
                }
            }
            return Arrays.stream(opdracht.executeBatch()).sum();
        }
    }

    private void log(String organisatie, OffsetDateTime nu, List<Rijp> rijpe) {
        logboek.schrijf(new Handeling(
                organisatie,
                nu,
                SYSTEEM,
                "waarschuwen",
                Stuksoort.TERMIJN,
                rijpe.stream().map(rijp -> rijp.dossier().toString()).distinct().toList(),
                Doel.TAAK,
                Afloop.GEDAAN));
    }
}
