package nl.wederhoor.pagina.dossier;

import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.probleem.Probleem;

/**
 * What a page tells on top: what was done, or why it was not.
 *
 * @param soort gedaan, fout, poort or verouderd; empty when there is nothing to tell
 * @param ontbreekt what a closed gate waits for, each with the place where it can be supplied
 * @param intussen what others did since the form was opened
 */
public record Bericht(
        String soort,
        String titel,
        String tekst,
        List<Foutregel> fouten,
        List<String> clausules,
        List<Nodig> ontbreekt,
        List<Journaalregel> intussen) {

    private static final Map<String, String> VRAGEN = Map.ofEntries(
            Map.entry("datum", "Op welke dag?"),
            Map.entry("toelichting", "Toelichting"),
            Map.entry("afspraakOp", "Dag van de afspraak"),
            Map.entry("gedaanOp", "Wanneer gedaan?"),
            Map.entry("bewijs", "Bewijs"),
            Map.entry("besluit", "Besluit"),
            Map.entry("reden", "Reden"),
            Map.entry("redencode", "Soort reden"),
            Map.entry("behandelaars", "Behandelaars"),
            Map.entry("tot", "Tot en met"),
            Map.entry("regeling", "Welke regeling?"),
            Map.entry("start", "Vanaf welke dag telt het?"),
            Map.entry("eigen", "Eigen regeling"),
            Map.entry("aantal", "Hoe lang?"),
            Map.entry("eenheid", "Dagen of weken?"),
            Map.entry("verlengingDagen", "Verlenging in dagen"),
            Map.entry("dagen", "Hoeveel dagen langer?"),
            Map.entry("op", "Op welke dag?"),
            Map.entry("grond", "Grond"),
            Map.entry("motivering", "Motivering"),
            Map.entry("tekst", "Notitie"),
            Map.entry("rol", "Rol"),
            Map.entry("soort", "Soort"),
            Map.entry("naam", "Naam"),
            Map.entry("adres", "Adres"),
            Map.entry("postcode", "Postcode"),
            Map.entry("telefoon", "Telefoon"),
            Map.entry("email", "E-mail"),
            Map.entry("geboortejaar", "Geboortejaar"),
            Map.entry("vertegenwoordigt", "Spreekt namens"),
            Map.entry("oordeel", "Oordeel"),
            Map.entry("omschrijving", "Omschrijving"),
            Map.entry("plaats", "Plaats"),
            Map.entry("bekend", "Mag het bureau weten wie de melder is?"));

    /** A fault with the field it belongs to. */
    public record Foutregel(String id, String vraag, String melding) {}

    static Bericht geen() {
        return new Bericht("", "", "", List.of(), List.of(), List.of(), List.of());
    }

    static Bericht gedaan(String tekst) {
        return new Bericht("gedaan", "Vastgelegd", tekst, List.of(), List.of(), List.of(), List.of());
    }

    static Bericht fouten(String formulier, List<Fout> fouten) {
        var regels = fouten.stream().map(fout -> regel(formulier, fout)).toList();
        return new Bericht("fout", "Kijk dit nog na", "", regels, List.of(), List.of(), List.of());
    }

    static Bericht poort(Probleem probleem, List<Nodig> ontbreekt) {
        return new Bericht(
                "poort",
                "Dit kan nu niet",
                Nodig.kort(probleem.detail()),
                List.of(),
                Verwerking.lijst(probleem.clausules()),
                ontbreekt,
                List.of());
    }

    static Bericht verouderd(List<Journaalregel> intussen) {
        return new Bericht(
                "verouderd",
                "Dit dossier is intussen gewijzigd",
                "Uw invoer is nog niet vastgelegd en staat hieronder. Kijk wat er is gewijzigd, en verstuur daarna opnieuw.",
                List.of(),
                List.of(),
                List.of(),
                intussen);
    }

    public boolean iets() {
        return !soort.isEmpty();
    }

    /** What is wrong with this field, or an empty text. */
    public String fout(String id) {
        return fouten.stream()
                .filter(fout -> fout.id().equals(id))
                .map(Foutregel::melding)
                .findFirst()
                .orElse("");
    }

    private static Foutregel regel(String formulier, Fout fout) {
        var delen = fout.pad().replaceFirst("\\[.*$", "").split("\\.");
        var veld = delen[delen.length - 1];
        if (delen[0].equals("feiten")) {
            return new Foutregel("veld-" + veld, Feit.van(veld).map(Feit::label).orElse(veld), fout.melding());
        }
        return new Foutregel(
                (formulier.isEmpty() ? "" : formulier + "-")
                        + String.join("-", delen).replaceFirst("^gegevens-", ""),
                VRAGEN.getOrDefault(veld, veld),
                fout.melding());
    }
}
