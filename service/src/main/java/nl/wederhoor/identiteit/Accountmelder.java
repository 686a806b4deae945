package nl.wederhoor.identiteit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;
import nl.wederhoor.opslag.Database;

/** Tells what people do with their own account, in the transaction in which it is done. */
@Singleton
final class Accountmelder {
    private final Event<Accounthandeling> handelingen;
    private final Database database;

    Accountmelder(Event<Accounthandeling> handelingen, Database database) {
        this.handelingen = handelingen;
        this.database = database;
    }

    /** Whether the work was done; that it was refused is told too. */
    boolean bij(Accountnaam account, String handeling, BooleanSupplier werk) {
        return database.within(account.organisatie(), connection -> {
            boolean gedaan = werk.getAsBoolean();
            handelingen.fire(new Accounthandeling(account, handeling, gedaan));
            return gedaan;
        });
    }
}
