package nl.wederhoor.studio;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.verschil.Bestandsverschil;
import nl.wederhoor.verschil.Uitkomstverschil;
import nl.wederhoor.verschil.Verschil;

/** What a version differs in from another: row by row, cell by cell, and in what comes out. */
@Singleton
public final class ToonVerschil {
    private static final String DMN = ".dmn";

    private final LeesTabellen leesTabellen;

    ToonVerschil(LeesTabellen leesTabellen) {
        this.leesTabellen = leesTabellen;
    }

    /** One file that differs; the outcomes of a table that is in both, else null. */
    public record Vergeleken(Bestandsverschil bestand, Uitkomstverschil uitkomsten) {}

    /** From the other version to this one. */
    public List<Vergeleken> van(Medewerker door, String organisatie, int versie, int met) {
        var nieuw = leesTabellen.bestanden(door, organisatie, versie);
        var oud = eerdere(door, organisatie, met);
        var vergeleken = new ArrayList<Vergeleken>();
        for (var bestand : Verschil.van(oud, nieuw)) {
            vergeleken.add(new Vergeleken(bestand, uitkomsten(bestand.naam(), oud, nieuw)));
        }
        return vergeleken;
    }

    private Map<String, String> eerdere(Medewerker door, String organisatie, int met) {
        try {
            return leesTabellen.bestanden(door, organisatie, met);
        } catch (Weigering weigering) {
            if (weigering.probleem().status() == 404) {
                throw Weigering.ongeldig("met", "Deze versie is er niet. Kies een versie uit de lijst van versies.");
            }
            throw weigering;
        }
    }

    private static Uitkomstverschil uitkomsten(String naam, Map<String, String> oud, Map<String, String> nieuw) {
        var pad = Tabelbeeld.bestand(naam);
        return pad.endsWith(DMN) && oud.containsKey(pad) && nieuw.containsKey(pad)
                ? Uitkomstverschil.van(naam, oud.get(pad), nieuw.get(pad))
                : null;
    }
}
