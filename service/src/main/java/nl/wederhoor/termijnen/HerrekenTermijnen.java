package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;

/**
 * Counts the open terms of regulations again when a policy version with another calendar takes effect.
 *
 * <p>Protocol terms are not touched: their dossier keeps the version it was last advised under until somebody moves it.
 */
@Singleton
class HerrekenTermijnen {
    private static final int PER_KEER = 200;
    /** With the dossier, as who works in it holds that first; what somebody holds now waits for the next round. */
    private static final String ANDERS = "select " + Termijnopslag.KOLOMMEN + " from termijn t join dossier d"
            + " on d.organisatie = t.organisatie and d.id = t.dossier where t.organisatie = ?"
            + " and t.regeling is not null and t.stand in ('loopt', 'opgeschort') and t.beleid_sha256 <> ?"
            + " order by t.id limit ? for no key update of t, d skip locked";

    private final Database database;
    private final Beleidsversies beleid;
    private final Kalenders kalenders;
    private final Clock klok;
    private final Termijnopslag opslag;
    private final Gebeurtenissen gebeurtenissen;

    HerrekenTermijnen(
            Database database,
            Beleidsversies beleid,
            Kalenders kalenders,
            Termijnopslag opslag,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.database = database;
        this.beleid = beleid;
        this.kalenders = kalenders;
        this.klok = klok;
        this.opslag = opslag;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** How many terms got another last day. */
    int herreken(String organisatie) {
        var nu = OffsetDateTime.now(klok);
        if (beleid.geldigOp(organisatie, nu).isEmpty()) {
            return 0;
        }
        var geldend = kalenders.van(organisatie, nu);
        int verplaatst = 0;
        for (boolean nog = true; nog; ) {
            var keer = database.within(organisatie, connection -> eenKeer(connection, organisatie, geldend, nu));
            nog = keer.gezien() == PER_KEER;
            verplaatst += keer.verplaatst();
        }
        return verplaatst;
    }

    private record Keer(int gezien, int verplaatst) {}

    private Keer eenKeer(Connection connection, String organisatie, Kalenders.Geldend geldend, OffsetDateTime nu)
            throws SQLException {
        var rijen = neem(connection, organisatie, geldend.sha256());
        List<Termijnrij> geteld = new ArrayList<>();
        List<Gebeurtenissen.Nieuw> verplaatst = new ArrayList<>();
        for (var rij : rijen) {
            var uiterlijk = Pauzes.looptermijn(connection, organisatie, rij).uiterlijk(geldend.kalender());
            var nieuw = rij.geteld(uiterlijk, rij.uitstel(), geldend.sha256());
            geteld.add(nieuw);
            if (!uiterlijk.equals(rij.uiterlijk())) {
                verplaatst.add(new Gebeurtenissen.Nieuw(
                        "herberekend", nieuw, "de kalender van beleid " + geldend.versie() + " geldt nu", null));
            }
        }
        opslag.bewaar(connection, organisatie, geteld, nu);
        gebeurtenissen.schrijf(connection, new Gebeurtenissen.Hand(organisatie, Waarschuwer.SYSTEEM, nu), verplaatst);
        return new Keer(rijen.size(), verplaatst.size());
    }

    private List<Termijnrij> neem(Connection connection, String organisatie, String sha256) throws SQLException {
        try (var vraag = connection.prepareStatement(ANDERS)) {
            vraag.setString(1, organisatie);
            vraag.setString(2, sha256);
            vraag.setInt(3, PER_KEER);
            return opslag.rijen(vraag);
        }
    }
}
