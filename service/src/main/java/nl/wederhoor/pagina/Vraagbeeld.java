package nl.wederhoor.pagina;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;

/** An open question with the answers that can be given to it and what each answer would change. */
public record Vraagbeeld(Feit feit, List<Optie> antwoorden, List<Gevolg> gevolgen, String raakt) {

    /** One answer, as the reader says it, and what it changes in the advice. */
    public record Gevolg(String antwoord, List<String> regels) {}

    static Optional<Vraagbeeld> from(Advies.Ontbrekend ontbrekend) {
        return Feit.van(ontbrekend.feit())
                .map(feit -> new Vraagbeeld(feit, antwoorden(feit), gevolgen(ontbrekend), raakt(ontbrekend)));
    }

    private static List<Optie> antwoorden(Feit feit) {
        if (feit.soort() == Feitsoort.LIJST) {
            return List.of();
        }
        return Antwoorden.van(feit).entrySet().stream()
                .map(antwoord -> new Optie(antwoord.getKey(), antwoord.getValue(), false))
                .toList();
    }

    private static List<Gevolg> gevolgen(Advies.Ontbrekend ontbrekend) {
        return ontbrekend.mogelijkeUitkomsten().stream()
                .filter(uitkomst -> !uitkomst.verandert().isEmpty())
                .map(uitkomst -> new Gevolg(
                        woorden(uitkomst.waarde()),
                        uitkomst.verandert().stream().map(Vraagbeeld::regel).toList()))
                .toList();
    }

    private static String raakt(Advies.Ontbrekend ontbrekend) {
        return ontbrekend.beinvloedt().stream()
                .limit(4)
                .map(Vraagbeeld::leesbaar)
                .collect(Collectors.joining(", "));
    }

    private static String regel(Advies.Verandering verandering) {
        return Opmaak.hoofdletter(leesbaar(verandering.veld())) + ": van " + verandering.van() + " naar "
                + verandering.naar();
    }

    private static String leesbaar(String veld) {
        return veld.replace('.', ' ').replace('/', ' ');
    }

    private static String woorden(Object waarde) {
        if (waarde instanceof Boolean jaNee) {
            return jaNee ? "Ja" : "Nee";
        }
        return Opmaak.hoofdletter(String.valueOf(waarde));
    }
}
