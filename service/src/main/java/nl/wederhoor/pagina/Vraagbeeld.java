package nl.wederhoor.pagina;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;

/** An open question with the answers that can be given to it and what each answer would change. */
public record Vraagbeeld(Feit feit, List<Optie> antwoorden, List<Gevolg> gevolgen, String raakt) {
    private static final int MEESTE_KNOPPEN = 12;

    /** One answer, as the reader says it, and what it changes in the advice. */
    public record Gevolg(String antwoord, List<String> regels) {}

    static Optional<Vraagbeeld> from(Advies.Ontbrekend ontbrekend, Lijnwoorden woorden) {
        return Feit.van(ontbrekend.feit())
                .map(feit -> new Vraagbeeld(
                        feit,
                        antwoorden(feit),
                        gevolgen(ontbrekend, woorden),
                        woorden.telling(ontbrekend.beinvloedt())));
    }

    /** A long list is answered on the form itself. */
    private static List<Optie> antwoorden(Feit feit) {
        var antwoorden = Antwoorden.van(feit);
        if (feit.soort() == Feitsoort.LIJST && antwoorden.size() > MEESTE_KNOPPEN) {
            return List.of();
        }
        return antwoorden.entrySet().stream()
                .map(antwoord -> new Optie(antwoord.getKey(), antwoord.getValue(), false))
                .toList();
    }

    private static List<Gevolg> gevolgen(Advies.Ontbrekend ontbrekend, Lijnwoorden woorden) {
        return ontbrekend.mogelijkeUitkomsten().stream()
                .filter(uitkomst -> !uitkomst.verandert().isEmpty())
                .map(uitkomst -> new Gevolg(
                        antwoord(uitkomst.waarde()),
                        uitkomst.verandert().stream().map(woorden::zin).toList()))
                .toList();
    }

    private static String antwoord(Object waarde) {
        if (waarde instanceof Boolean jaNee) {
            return jaNee ? "Ja" : "Nee";
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.isEmpty()
                    ? "Geen van deze"
                    : Opmaak.hoofdletter(lijst.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return Opmaak.hoofdletter(String.valueOf(waarde));
    }
}
