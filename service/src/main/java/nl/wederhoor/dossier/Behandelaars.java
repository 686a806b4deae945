package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** The accounts of an organisation that handle dossiers. */
@Singleton
final class Behandelaars {
    private static final String WIE = "from account where organisatie = ? and not geblokkeerd and rollen && ? ";

    private final Database database;

    Behandelaars(Database database) {
        this.database = database;
    }

    List<String> van(String organisatie) {
        return lees(organisatie, "order by naam");
    }

    /** They stay handlers until the transaction ends; taken before anybody's turn, so that nobody waits for each other. */
    List<String> neem(String organisatie) {
        return lees(organisatie, "order by naam for share");
    }

    /** Throws 403 for who was blocked, or handles no more, since the request began; the account then stays as it is. */
    void eisBehandelaar(Connection connection, Medewerker wie) throws SQLException {
        try (var vraag = connection.prepareStatement("select " + WIE + "and naam = ? for share")) {
            zet(connection, vraag, wie.organisatie());
            vraag.setString(3, wie.naam());
            if (!vraag.executeQuery().next()) {
                throw Weigering.nietToegestaan("Met dit account kunt u geen dossier meer openen.");
            }
        }
    }

    private static void zet(Connection connection, PreparedStatement vraag, String organisatie) throws SQLException {
        vraag.setString(1, organisatie);
        vraag.setArray(2, connection.createArrayOf("text", Rol.BEHANDELT.toArray()));
    }

    private List<String> lees(String organisatie, String hoe) {
        return database.within(organisatie, connection -> {
            try (var vraag = connection.prepareStatement("select naam " + WIE + hoe)) {
                zet(connection, vraag, organisatie);
                try (var rijen = vraag.executeQuery()) {
                    var namen = new ArrayList<String>();
                    while (rijen.next()) {
                        namen.add(rijen.getString(1));
                    }
                    return namen;
                }
            }
        });
    }

    /** Throws 400 unless a granted wish names handlers of the organisation and an end, and nothing else names them. */
    void eis(String organisatie, Besluit besluit, LocalDate vandaag) {
        List<Fout> fouten = new ArrayList<>();
        boolean toegekend = besluit.onderwerp().equals(Onderwerp.WENS_BEHANDELAAR.label())
                && besluit.besluit().equals("toegekend");
        if (toegekend && (besluit.behandelaars().isEmpty() || besluit.tot() == null)) {
            fouten.add(new Fout("behandelaars", "Noem de behandelaars die het mogen worden, en tot wanneer (tot)."));
        }
        if (toegekend && besluit.tot() != null && besluit.tot().isBefore(vandaag)) {
            fouten.add(new Fout("tot", "Kies vandaag of een dag daarna."));
        }
        if (!toegekend && (!besluit.behandelaars().isEmpty() || besluit.tot() != null)) {
            fouten.add(new Fout("behandelaars", "Behandelaars en tot horen alleen bij een wens die is toegekend."));
        }
        if (!van(organisatie).containsAll(besluit.behandelaars())) {
            fouten.add(new Fout("behandelaars", "Kies behandelaars van de eigen organisatie.", van(organisatie)));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
    }
}
