package nl.wederhoor.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Changes facts of a dossier and advises again under the policy version it was last advised under. */
@Singleton
public final class WijzigFeiten {
    private final Bureau bureau;

    WijzigFeiten(Bureau bureau) {
        this.bureau = bureau;
    }

    /** Facts to set, facts to take away, and why; the reason may be null. */
    public record Wijziging(Feiten zet, Set<Feit> neemWeg, String reden) {
        public Wijziging {
            neemWeg = Set.copyOf(neemWeg);
        }
    }

    public Dossierbeeld wijzig(Medewerker door, UUID id, Versie versie, Wijziging wijziging) {
        return bureau.wijzig(door, id, versie, Regelsoort.FEITEN.label(), blad -> {
            var oud = blad.feiten();
            var nieuw = toegepast(oud, wijziging);
            Fasegang.eis(blad, oud.keuze(Feit.FASE), nieuw.keuze(Feit.FASE));
            if (blad.isGesloten() && !zonderFase(oud).equals(zonderFase(nieuw))) {
                blad.eisOpen();
            }
            Voorbehouden.eis(blad, oud, nieuw);
            blad.zet(nieuw.met(Feit.FASE, oud.keuze(Feit.FASE)));
            Fasegang.eisPoorten(blad, oud.keuze(Feit.FASE), nieuw.keuze(Feit.FASE));
            blad.zet(nieuw);
            schrijf(blad, oud, nieuw, wijziging.reden());
            Besluitgevolgen.laatVervallen(blad, oud, nieuw);
        });
    }

    private static Feiten zonderFase(Feiten feiten) {
        return feiten.zonder(Feit.FASE);
    }

    static Feiten toegepast(Feiten oud, Wijziging wijziging) {
        var nieuw = oud;
        for (var feit : wijziging.neemWeg()) {
            nieuw = nieuw.zonder(feit);
        }
        for (var feit : wijziging.zet().gegeven()) {
            nieuw = nieuw.met(feit, wijziging.zet().waarde(feit));
        }
        if (!nieuw.heeft(Feit.FASE)) {
            throw Weigering.ongeldig("feiten.fase", "Een dossier heeft altijd een fase. Kies een andere fase.");
        }
        return nieuw;
    }

    /** The history of facts: old and new value of what really changed. */
    static void schrijf(Werkblad blad, Feiten oud, Feiten nieuw, String reden) {
        blad.schrijf(NieuweRegel.van(Regelsoort.FEITEN, null)
                .met("was", FeitenSchrijver.schrijf(alleenAnders(oud, nieuw)))
                .met("wordt", FeitenSchrijver.schrijf(alleenAnders(nieuw, oud)))
                .met("weg", weg(oud, nieuw))
                .met("reden", reden));
    }

    private static Feiten alleenAnders(Feiten deze, Feiten andere) {
        var anders = Feiten.leeg();
        for (var feit : deze.gegeven()) {
            if (!deze.waarde(feit).equals(andere.waarde(feit))) {
                anders = anders.met(feit, deze.waarde(feit));
            }
        }
        return anders;
    }

    private static Object weg(Feiten oud, Feiten nieuw) {
        var weg = new TreeSet<>(oud.gegeven());
        weg.removeAll(nieuw.gegeven());
        var lijst = JsonNodeFactory.instance.arrayNode();
        weg.forEach(feit -> lijst.add(feit.sleutel()));
        return lijst.isEmpty() ? null : lijst;
    }
}
