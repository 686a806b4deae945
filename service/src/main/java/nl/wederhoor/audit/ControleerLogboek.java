package nl.wederhoor.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.wederhoor.opslag.Database;

/** Checks the whole chain of an organisation; people may go on working meanwhile. */
@Singleton
public class ControleerLogboek {
    private static final int PER_KEER = 1000;

    private final Database database;
    private final Zegelaar zegelaar;
    private final Anker anker;

    ControleerLogboek(Database database, Zegelaar zegelaar, Anker anker) {
        this.database = database;
        this.zegelaar = zegelaar;
        this.anker = anker;
    }

    public Auditcontrole controleer(String organisatie) {
        return database.within(organisatie, connection -> controleer(connection, organisatie, zegelaar, anker));
    }

    /** The anchor first, then the head, then the lines: what is written meanwhile only makes the chain longer. */
    static Auditcontrole controleer(Connection connection, String organisatie, Zegelaar zegelaar, Anker anker)
            throws SQLException {
        var eerder = anker.lees(organisatie);
        var kop = Regelopslag.kop(connection, organisatie);
        var controle = new Ketencontrole(zegelaar, organisatie);
        lees(connection, organisatie, kop, controle);
        var bijAnker = eerder.isPresent()
                ? Regelopslag.zegel(connection, organisatie, eerder.get().aantal())
                : Optional.<byte[]>empty();
        return controle.klaar(kop, eerder, bijAnker, kop.isPresent() ? buitenKop(connection, organisatie) : 0);
    }

    private static void lees(Connection connection, String organisatie, Optional<Kop> kop, Ketencontrole controle)
            throws SQLException {
        try (var vraag = connection.prepareStatement("select " + Regelopslag.KOLOMMEN
                + " from auditregel where organisatie = ? and nummer <= ? order by nummer")) {
            vraag.setFetchSize(PER_KEER);
            vraag.setString(1, organisatie);
            vraag.setLong(2, kop.map(Kop::aantal).orElse(Long.MAX_VALUE));
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    controleer(rij, controle);
                }
            }
        }
    }

    private static void controleer(ResultSet rij, Ketencontrole controle) throws SQLException {
        Auditregel regel;
        try {
            regel = Regelopslag.regel(rij);
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            controle.onleesbaar(rij.getLong("nummer"), rij.getBytes("zegel"));
            return;
        }
        controle.regel(regel);
    }

    private static long buitenKop(Connection connection, String organisatie) throws SQLException {
        try (var vraag =
                connection.prepareStatement("select count(*) from auditregel where organisatie = ? and nummer >"
                        + " (select aantal from auditkop where auditkop.organisatie = auditregel.organisatie)")) {
            vraag.setString(1, organisatie);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }
}
