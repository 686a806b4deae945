package nl.wederhoor.termijnen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.termijn.Termijnstand;

/** The question behind a list of open terms; its conditions are those of the indexes. */
final class Termijnvraag {
    private static final String VAN = " from termijn t where t.organisatie = ? and t.stand in ('loopt', 'opgeschort')"
            + " and t.wacht_op <> 'niemand'";

    private final LocalDate vandaag;
    private final StringBuilder voorwaarden = new StringBuilder(VAN);
    private final List<Object> waarden = new ArrayList<>();

    Termijnvraag(String organisatie, Termijnfilter filter, LocalDate vandaag) {
        this.vandaag = vandaag;
        waarden.add(organisatie);
        eis(" and t.uiterlijk >= ?", filter.vanaf());
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
                    beelden.add(Termijnbeeld.van(Termijnopslag.rij(rij), rij.getString("nummer"), vandaag, List.of()));
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

    /** How many end on each day. */
    Map<LocalDate, Integer> perDag(Connection connection) throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select t.uiterlijk, count(*)" + voorwaarden + " group by t.uiterlijk order by t.uiterlijk")) {
            vul(vraag, 1);
            Map<LocalDate, Integer> perDag = new TreeMap<>();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    perDag.put(rij.getObject(1, LocalDate.class), rij.getInt(2));
                }
            }
            return perDag;
        }
    }

    private void stand(Termijnstand stand) {
        switch (stand) {
            case LOOPT -> {
                eis(" and t.stand = ?", Termijnstand.LOOPT.label());
                eis(" and t.uiterlijk >= ?", vandaag);
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
