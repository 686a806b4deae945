package nl.wederhoor.termijnen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wederhoor.termijn.Termijnstand;

/**
 * The question behind a list of open terms; its conditions are those of the indexes.
 *
 * <p>A term whose days are encrypted stands under the first day of its month. Where a list begins or ends inside a month,
 * the few terms of that month are opened, and those that do not belong in it are left out by their id.
 */
final class Termijnvraag {
    private static final String VAN = " from termijn t where t.organisatie = ? and t.stand in ('loopt', 'opgeschort')"
            + " and t.wacht_op <> 'niemand'";

    private final Termijnopslag opslag;
    private final Termijnfilter filter;
    private final LocalDate vandaag;
    private final StringBuilder voorwaarden = new StringBuilder(VAN);
    private final List<Object> waarden = new ArrayList<>();

    Termijnvraag(Termijnopslag opslag, String organisatie, Termijnfilter filter, LocalDate vandaag) {
        this.opslag = opslag;
        this.filter = filter;
        this.vandaag = vandaag;
        waarden.add(organisatie);
        eisVanaf(filter.vanaf());
        eis(" and t.uiterlijk <= ?", filter.tot());
        eis(" and t.behandelaar = ?", filter.behandelaar());
        eis(
                " and t.wacht_op = ?",
                filter.wachtOp() == null ? null : filter.wachtOp().label());
        if (filter.stand() != null) {
            stand(filter.stand());
        }
    }

    List<Termijnbeeld> bladzijde(Connection connection, int aantal, long vanaf) throws SQLException {
        var sql = "select t.*, (select d.nummer from dossier d where d.organisatie = ? and d.id = t.dossier) nummer"
                + " from (select " + Termijnopslag.KOLOMMEN + voorwaarden
                + " order by t.uiterlijk, t.id limit ? offset ?) t order by t.uiterlijk, t.id";
        try (var vraag = connection.prepareStatement(sql)) {
            vraag.setObject(1, waarden.get(0));
            int plaats = vul(vraag, 2);
            vraag.setInt(plaats, aantal);
            vraag.setLong(plaats + 1, vanaf);
            List<Termijnbeeld> beelden = new ArrayList<>();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    beelden.add(Termijnbeeld.van(opslag.rij(rij), rij.getString("nummer"), vandaag, List.of()));
                }
            }
            return beelden;
        }
    }

    long aantal(Connection connection) throws SQLException {
        try (var vraag = connection.prepareStatement("select count(*)" + voorwaarden)) {
            vul(vraag, 1);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    /** How many end on each day; those with encrypted days are opened to be counted. */
    Map<LocalDate, Integer> perDag(Connection connection) throws SQLException {
        Map<LocalDate, Integer> perDag = new TreeMap<>();
        try (var vraag = connection.prepareStatement("select t.uiterlijk, count(*)" + voorwaarden
                + " and t.dagen is null group by t.uiterlijk order by t.uiterlijk")) {
            vul(vraag, 1);
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    perDag.put(rij.getObject(1, LocalDate.class), rij.getInt(2));
                }
            }
        }
        verborgen(connection, " and t.dagen is not null").stream()
                .filter(this::hoortErbij)
                .forEach(rij -> perDag.merge(rij.uiterlijk(), 1, Integer::sum));
        return perDag;
    }

    /** Leaves out what does not belong in the list by its exact last day; before the list is asked. */
    void openMaanden(Connection connection) throws SQLException {
        var grenzen = Stream.of(filter.vanaf(), filter.tot(), filter.stand() == null ? null : vandaag)
                .filter(Objects::nonNull)
                .map(dag -> dag.withDayOfMonth(1))
                .distinct()
                .map(maand -> "'" + maand + "'")
                .toList();
        if (!grenzen.isEmpty()) {
            var buiten = verborgen(
                            connection,
                            " and t.dagen is not null and t.uiterlijk in (" + String.join(", ", grenzen) + ")")
                    .stream()
                    .filter(rij -> !hoortErbij(rij))
                    .map(rij -> "'" + rij.id() + "'")
                    .toList();
            if (!buiten.isEmpty()) {
                voorwaarden
                        .append(" and t.id not in (")
                        .append(String.join(", ", buiten))
                        .append(")");
            }
        }
    }

    private List<Termijnrij> verborgen(Connection connection, String welke) throws SQLException {
        try (var vraag = connection.prepareStatement("select " + Termijnopslag.KOLOMMEN + voorwaarden + welke)) {
            vul(vraag, 1);
            return opslag.rijen(vraag);
        }
    }

    private boolean hoortErbij(Termijnrij rij) {
        var dag = rij.uiterlijk();
        boolean voorbij = dag.isBefore(vandaag);
        return (filter.vanaf() == null || !dag.isBefore(filter.vanaf()))
                && (filter.tot() == null || !dag.isAfter(filter.tot()))
                && (filter.stand() != Termijnstand.LOOPT || !voorbij)
                && (filter.stand() != Termijnstand.VERLOPEN || voorbij);
    }

    /** From this day on, and of the encrypted ones the whole month. */
    private void eisVanaf(LocalDate dag) {
        if (dag != null) {
            eis(" and t.uiterlijk >= ?", dag.withDayOfMonth(1));
            eis(" and (t.dagen is not null or t.uiterlijk >= ?)", dag);
        }
    }

    private void stand(Termijnstand stand) {
        switch (stand) {
            case LOOPT -> {
                eis(" and t.stand = ?", Termijnstand.LOOPT.label());
                eisVanaf(vandaag);
            }
            case VERLOPEN -> {
                eis(" and t.stand = ?", Termijnstand.LOOPT.label());
                eis(" and t.uiterlijk < ?", vandaag);
            }
            case OPGESCHORT, VOLDAAN, VERVALLEN -> eis(" and t.stand = ?", stand.label());
        }
    }

    private void eis(String voorwaarde, Object waarde) {
        if (waarde != null) {
            voorwaarden.append(voorwaarde);
            waarden.add(waarde);
        }
    }

    private int vul(PreparedStatement vraag, int vanaf) throws SQLException {
        int plaats = vanaf;
        for (var waarde : waarden) {
            vraag.setObject(plaats++, waarde);
        }
        return plaats;
    }
}
