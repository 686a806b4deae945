package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.opslag.Database;

/** The accounts of an organisation that handle dossiers. */
@Singleton
final class Behandelaars {
    private static final String VRAAG = "select naam from account where organisatie = ? and not geblokkeerd"
            + " and rollen && array['klachtbehandelaar', 'leidinggevende', 'directeur'] order by naam";

    private final Database database;

    Behandelaars(Database database) {
        this.database = database;
    }

    List<String> van(String organisatie) {
        return database.within(organisatie, connection -> {
            try (var vraag = connection.prepareStatement(VRAAG)) {
                vraag.setString(1, organisatie);
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
    void eis(String organisatie, Besluit besluit) {
        List<Fout> fouten = new ArrayList<>();
        boolean toegekend = besluit.onderwerp().equals(Onderwerp.WENS_BEHANDELAAR.label())
                && besluit.besluit().equals("toegekend");
        if (toegekend && (besluit.behandelaars().isEmpty() || besluit.tot() == null)) {
            fouten.add(new Fout("behandelaars", "Noem de behandelaars die het mogen worden, en tot wanneer (tot)."));
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
