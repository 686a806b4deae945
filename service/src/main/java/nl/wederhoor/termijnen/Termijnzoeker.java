package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** Looks a term up before it is known what will be done with it. */
@Singleton
class Termijnzoeker {
    private final Database database;
    private final Termijnopslag opslag;

    Termijnzoeker(Database database, Termijnopslag opslag) {
        this.database = database;
        this.opslag = opslag;
    }

    /** Throws 404 when this organisation has no such dossier or the dossier no such term. */
    Termijnrij zoek(Medewerker door, UUID dossier, UUID termijn) {
        return database.within(
                door.organisatie(), connection -> opslag.van(connection, door.organisatie(), dossier).stream()
                        .filter(rij -> rij.id().equals(termijn))
                        .findFirst()
                        .orElseThrow(Weigering::nietGevonden));
    }

    /** The fact that IW-C.6b lets the committee set once. */
    boolean isCommissieVerlengd(Medewerker door, UUID dossier) {
        return database.within(door.organisatie(), connection -> {
            try (var vraag =
                    connection.prepareStatement("select (feiten ->> 'commissieVerlengd')::boolean is true from dossier"
                            + " where organisatie = ? and id = ?")) {
                vraag.setString(1, door.organisatie());
                vraag.setObject(2, dossier);
                try (var rij = vraag.executeQuery()) {
                    return rij.next() && rij.getBoolean(1);
                }
            }
        });
    }
}
