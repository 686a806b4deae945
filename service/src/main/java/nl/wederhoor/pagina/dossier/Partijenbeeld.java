package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.KoppelDossier.Koppeling;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.pagina.Optie;

/** Who has a part in the incident, which dossiers are about it, and the forms to add somebody or tie a dossier. */
public record Partijenbeeld(
        Kader kader, Formulier formulier, Formulier koppelformulier, List<Koppelregel> koppelingen) {
    static final String FORMULIER = "partij";
    private static final String KOPPELING = "koppeling";

    /** A dossier about the same incident, and the form to end that. */
    public record Koppelregel(Koppeling koppeling, String formulier, String reden) {
        public String pad() {
            return "/dossiers/" + koppeling.dossier();
        }

        /** The field of its reason. */
        public String veld() {
            return formulier + "-reden";
        }
    }

    static Partijenbeeld van(Kader kader, Formulier formulier, List<Koppeling> koppelingen) {
        return new Partijenbeeld(
                kader,
                formulier.alleen(FORMULIER),
                formulier.alleen(KOPPELING),
                koppelingen.stream().map(een -> regel(een, formulier)).toList());
    }

    private static Koppelregel regel(Koppeling koppeling, Formulier formulier) {
        var welk = "ontkoppel-" + koppeling.nummer();
        return new Koppelregel(koppeling, welk, formulier.alleen(welk).waarde("reden"));
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
