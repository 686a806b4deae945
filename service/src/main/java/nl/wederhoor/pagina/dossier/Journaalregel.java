package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.dossier.Regel;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.pagina.Celwoorden;
import nl.wederhoor.pagina.Opmaak;

/** A line of the journal in words: what was done, by whom and when, and what was said about it. */
public record Journaalregel(
        int nummer, Regelsoort soort, OffsetDateTime op, String door, String titel, List<String> regels) {
    static List<Journaalregel> van(Dossiermap map) {
        return map.regels().stream().map(regel -> van(regel, map)).toList();
    }

    /** What came after the line that was shown last. */
    static List<Journaalregel> na(int regel, Dossiermap map) {
        return van(map).stream().filter(lijn -> lijn.nummer() > regel).toList();
    }

    static Journaalregel van(Regel regel, Dossiermap map) {
        var woorden = new Woorden(regel);
        return new Journaalregel(
                regel.volgnummer(),
                regel.soort(),
                regel.op(),
                regel.door(),
                woorden.titel(map),
                woorden.regels().stream().filter(tekst -> !tekst.isEmpty()).toList());
    }

    public String moment() {
        return Opmaak.moment(op);
    }

    public LocalDate dag() {
        return op.toLocalDate();
    }

    @Override
    public String toString() {
        return "Journaalregel " + nummer;
    }

    /** Says one line. */
    private record Woorden(Regel regel) {

        String titel(Dossiermap map) {
            return switch (regel.soort()) {
                case MELDING -> "Melding vastgelegd";
                case FEITEN -> "Feiten gewijzigd";
                case HERADVIES -> "Opnieuw geadviseerd onder " + regel.uitkomst();
                case BESLUIT -> besluit();
                case STAP -> "Stap: " + regel.kenmerk();
                case PLICHT -> "Plicht gedaan: " + plicht(map);
                case NOTITIE -> regel.clientZiet() ? "Notitie, zichtbaar voor de cliënt" : "Notitie, intern";
                case PARTIJ -> "Partij toegevoegd: " + regel.kenmerk();
                case SLUITING -> "Dossier gesloten: " + regel.kenmerk();
                case HEROPENING -> "Dossier heropend";
                case TERMIJN -> "Termijn " + regel.uitkomst() + ": " + regel.kenmerk();
                case TOEWIJZING -> "Overgedragen van " + regel.kenmerk() + " aan " + regel.uitkomst();
            };
        }

        List<String> regels() {
            return switch (regel.soort()) {
                case MELDING, HERADVIES -> List.of();
                case FEITEN -> feiten();
                case BESLUIT -> List.of(beslisser(), afwijking(), tekst("", "reden"), tekst("", "vervallen"));
                case STAP ->
                    List.of(
                            dag("Op", "datum"),
                            dag("Afspraak op", "afspraakOp"),
                            tekst("Reactie: ", "reactie"),
                            tekst("", "toelichting"));
                case PLICHT -> List.of(dag("Op", "gedaanOp"), tekst("Bewijs: ", "bewijs"));
                case NOTITIE -> List.of(tekst("", "tekst"));
                case PARTIJ -> List.of(tekst("", "toelichting"));
                case SLUITING -> List.of(tekst("", "motivering"));
                case HEROPENING, TOEWIJZING, TERMIJN -> List.of(tekst("", "reden"));
            };
        }

        private String besluit() {
            var over = regel.kenmerk().equals("afsluitadvies") ? "het advies om te sluiten" : regel.kenmerk();
            return regel.uitkomst() == null
                    ? "Besluit vervallen: " + over
                    : "Besluit over " + over + ": " + regel.uitkomst();
        }

        private String beslisser() {
            var wie = tekst("", "beslisser");
            return switch (wie) {
                case "" -> "";
                case "niet benoemd" -> "Het protocol noemt niet wie beslist.";
                default -> "Beslisser volgens het protocol: " + wie + ".";
            };
        }

        private String afwijking() {
            return regel.redencode() == null ? "" : "Wijkt af van het advies: " + regel.redencode() + ".";
        }

        private String plicht(Dossiermap map) {
            return map.nu().plichten().stream()
                    .filter(plicht -> plicht.id().equals(regel.kenmerk()))
                    .map(plicht -> plicht.plicht())
                    .findFirst()
                    .orElse(regel.kenmerk().replace('-', ' '));
        }

        private List<String> feiten() {
            List<String> regels = new ArrayList<>();
            var was = FeitenLezer.lees(object("was"), "");
            var wordt = FeitenLezer.lees(object("wordt"), "");
            for (var feit : wordt.gegeven()) {
                var eerder = was.heeft(feit) ? Celwoorden.van(was.waarde(feit)) + " werd " : "";
                regels.add(feit.label() + " " + eerder + Celwoorden.van(wordt.waarde(feit)));
            }
            regel.inhoud().path("weg").forEach(weg -> regels.add(weggehaald(weg.asText())));
            regels.add(tekst("Reden: ", "reden"));
            return regels;
        }

        private static String weggehaald(String sleutel) {
            return Feit.van(sleutel).map(Feit::label).orElse(sleutel) + " Antwoord weggehaald.";
        }

        private ObjectNode object(String veld) {
            return regel.inhoud().get(veld) instanceof ObjectNode object
                    ? object
                    : regel.inhoud().objectNode();
        }

        private String tekst(String voor, String veld) {
            JsonNode waarde = regel.inhoud().path(veld);
            return waarde.isTextual() && !waarde.textValue().isBlank() ? voor + waarde.textValue() : "";
        }

        private String dag(String voor, String veld) {
            var dag = tekst("", veld);
            return dag.isEmpty() ? "" : voor + " " + Opmaak.dag(LocalDate.parse(dag)) + ".";
        }
    }
}
