package nl.wederhoor.pagina.beleid;

import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.probleem.Probleem;
import nl.wederhoor.probleem.Weigering;

/**
 * What a page tells on top: what was done, or why it was not.
 *
 * @param soort gedaan, fout, poort or verouderd; empty when there is nothing to tell
 * @param status what the page answers with
 * @param regels each with the place on the page it is about, or an empty one
 */
public record Melding(String soort, int status, String titel, String tekst, List<Regel> regels) {
    static final int ONGELDIG = 400;
    static final int NIET_TOEGESTAAN = 403;
    static final int BOTST = 409;
    static final int VEROUDERD = 412;

    /** One thing to look at. */
    public record Regel(String anker, String tekst) {}

    static Melding geen() {
        return new Melding("", 200, "", "", List.of());
    }

    static Melding gedaan(String tekst) {
        return new Melding("gedaan", 200, "Gelukt", tekst, List.of());
    }

    static Melding fouten(List<Regel> regels) {
        return new Melding("fout", ONGELDIG, "Kijk dit nog na", "", regels);
    }

    static Melding verouderd(String tekst, List<String> intussen) {
        return new Melding(
                "verouderd",
                VEROUDERD,
                "Iemand anders wijzigde deze tabel intussen",
                tekst,
                intussen.stream().map(regel -> new Regel("", regel)).toList());
    }

    /** What a use case refused; what has nothing to do with the form is refused as everywhere. */
    static Melding van(Weigering weigering) {
        var probleem = weigering.probleem();
        return switch (probleem.status()) {
            case ONGELDIG -> fouten(regels(probleem.fouten()));
            case NIET_TOEGESTAAN, BOTST -> poort(probleem);
            case VEROUDERD -> verouderd("Hieronder staat hoe de tabel nu is. Probeer het opnieuw.", List.of());
            default -> throw weigering;
        };
    }

    static Melding van(OngeldigeFeiten fout) {
        return fouten(regels(fout.fouten()));
    }

    private static Melding poort(Probleem probleem) {
        var ontbreekt = probleem.ontbreekt() == null ? List.<String>of() : probleem.ontbreekt();
        return new Melding(
                "poort",
                probleem.status(),
                "Dit kan nu niet",
                probleem.detail(),
                ontbreekt.stream().map(regel -> new Regel("", regel)).toList());
    }

    private static List<Regel> regels(List<Fout> fouten) {
        return fouten.stream()
                .map(fout -> new Regel(fout.pad().matches("[A-Za-z]+") ? fout.pad() : "", fout.melding()))
                .distinct()
                .toList();
    }

    public boolean iets() {
        return !soort.isEmpty();
    }

    /** What is wrong with this field, or an empty text. */
    public String fout(String veld) {
        return regels.stream()
                .filter(regel -> regel.anker().equals(veld))
                .map(Regel::tekst)
                .findFirst()
                .orElse("");
    }
}
