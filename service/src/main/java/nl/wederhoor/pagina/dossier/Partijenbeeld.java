package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.pagina.Optie;

/** Who has a part in the incident, and the form to add somebody. */
public record Partijenbeeld(Kader kader, Formulier formulier) {
    static final String FORMULIER = "partij";

    static Partijenbeeld van(Kader kader, Formulier formulier) {
        return new Partijenbeeld(kader, formulier.alleen(FORMULIER));
    }

    public List<Partij> partijen() {
        return kader.map().beeld().partijen();
    }

    public List<Optie> rollen() {
        return opties("rol", Partijrol.values());
    }

    public List<Optie> soorten() {
        return opties("soort", Partijsoort.values());
    }

    /** For whom a representative can speak. */
    public List<Optie> namens() {
        return partijen().stream()
                .filter(partij -> partij.rol() != Partijrol.VERTEGENWOORDIGER)
                .map(partij -> new Optie(
                        String.valueOf(partij.volgnummer()),
                        partij.volgnummer() + ": " + partij.rol().label(),
                        formulier.waarde("vertegenwoordigt").equals(String.valueOf(partij.volgnummer()))))
                .toList();
    }

    private List<Optie> opties(String veld, Woord... woorden) {
        return Arrays.stream(woorden)
                .map(woord -> new Optie(
                        woord.label(), woord.label(), formulier.waarde(veld).equals(woord.label())))
                .toList();
    }
}
