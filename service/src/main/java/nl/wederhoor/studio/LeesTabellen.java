package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** The tables of a version that somebody may see, with the parameters as one of them. */
@Singleton
public final class LeesTabellen {
    static final String PARAMETERS = "parameters";

    private static final String DMN = ".dmn";

    private final Database database;

    LeesTabellen(Database database) {
        this.database = database;
    }

    /** A table by its name and what people call it. */
    public record Tabelnaam(String besluit, String label) {}

    public List<Tabelnaam> alle(Medewerker door, String organisatie, int versie) {
        return bestanden(door, organisatie, versie).entrySet().stream()
                .filter(bestand -> isTabel(bestand.getKey()))
                .map(bestand -> Tabelbeeld.van(besluit(bestand.getKey()), bestand.getValue()))
                .map(beeld -> new Tabelnaam(beeld.besluit(), beeld.label()))
                .toList();
    }

    /** 404 when the version has no such table. */
    public Tabelstand een(Medewerker door, String organisatie, int versie, String besluit) {
        return een(bestanden(door, organisatie, versie), besluit);
    }

    /** All files of a version, path to text. */
    public Map<String, String> bestanden(Medewerker door, String organisatie, int versie) {
        return database.within(door.organisatie(), connection -> bestanden(connection, door, organisatie, versie));
    }

    static Tabelstand een(Map<String, String> bestanden, String besluit) {
        var tekst = besluit.matches("[a-z0-9-]{1,60}") ? bestanden.get(Tabelbeeld.bestand(besluit)) : null;
        if (tekst == null) {
            throw Weigering.nietGevonden();
        }
        return new Tabelstand(besluit, tekst);
    }

    private static Map<String, String> bestanden(Connection connection, Medewerker door, String organisatie, int versie)
            throws SQLException {
        if (Versieopslag.een(connection, organisatie, versie).isEmpty()) {
            throw ToonVersies.onzichtbaar(door, organisatie);
        }
        return Versieopslag.bestanden(connection, organisatie, versie);
    }

    private static boolean isTabel(String pad) {
        return pad.endsWith(DMN) || pad.equals(Tabelbeeld.bestand(PARAMETERS));
    }

    private static String besluit(String pad) {
        return pad.substring(0, pad.lastIndexOf('.'));
    }
}
