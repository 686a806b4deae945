package nl.wederhoor.pagina;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.behandelaar.Behandelaarbeeld;

/**
 * What the planner knows of a handler as somebody types it: one language, subject or absence per line, with the parts
 * behind each other. The reader of the API judges it.
 */
public record Behandelaarformulier(
        String account,
        long versie,
        String uren,
        String maxDossiers,
        String maxNieuw,
        boolean leerling,
        String team,
        String regio,
        String talen,
        String deskundigheid,
        String afwezig) {
    private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,9}");
    private static final int LANGSTE_REGEL = 100;

    static Behandelaarformulier van(Behandelaarbeeld beeld) {
        var gegevens = beeld.gegevens();
        return new Behandelaarformulier(
                beeld.account(),
                beeld.versie(),
                Integer.toString(gegevens.urenPerWeek()),
                tekst(gegevens.maxDossiers()),
                tekst(gegevens.maxNieuw()),
                gegevens.leerling(),
                tekst(gegevens.team()),
                tekst(gegevens.regio()),
                regels(gegevens.talen().stream()
                        .map(taal -> taal.taal() + " " + taal.niveau())
                        .toList()),
                regels(gegevens.deskundigheid().stream()
                        .map(kennis -> kennis.gebied() + " " + kennis.niveau()
                                + (kennis.geldigTot() == null ? "" : " " + kennis.geldigTot()))
                        .toList()),
                regels(gegevens.afwezig().stream()
                        .map(weg -> weg.van() + " " + weg.tot())
                        .toList()));
    }

    static Behandelaarformulier van(String account, MultivaluedMap<String, String> velden) {
        var versie = tekst(velden.getFirst("versie"));
        return new Behandelaarformulier(
                account,
                versie.matches("[0-9]{1,18}") ? Long.parseLong(versie) : -1,
                tekst(velden.getFirst("uren")),
                tekst(velden.getFirst("maxDossiers")),
                tekst(velden.getFirst("maxNieuw")),
                velden.getFirst("leerling") != null,
                tekst(velden.getFirst("team")),
                tekst(velden.getFirst("regio")),
                tekst(velden.getFirst("talen")),
                tekst(velden.getFirst("deskundigheid")),
                tekst(velden.getFirst("afwezig")));
    }

    /** As the API has it. */
    byte[] json() {
        var object = JsonNodeFactory.instance.objectNode();
        getal(object, "urenPerWeek", uren);
        getal(object, "maxDossiers", maxDossiers);
        getal(object, "maxNieuw", maxNieuw);
        object.put("leerling", leerling);
        tekst(object, "team", team);
        tekst(object, "regio", regio);
        var alleTalen = object.putArray("talen");
        talen.lines().filter(regel -> !regel.isBlank()).forEach(regel -> {
            var delen = regel.strip().split("\\s+", 2);
            var taal = alleTalen.addObject().put("taal", delen[0]);
            tekst(taal, "niveau", delen.length > 1 ? delen[1] : "");
        });
        var alleKennis = object.putArray("deskundigheid");
        deskundigheid.lines().filter(regel -> !regel.isBlank()).forEach(regel -> kennis(alleKennis.addObject(), regel));
        var alleWeken = object.putArray("afwezig");
        afwezig.lines().filter(regel -> !regel.isBlank()).forEach(regel -> {
            var delen = regel.strip().split("\\s+", 2);
            var weg = alleWeken.addObject().put("van", delen[0]);
            weg.put("tot", delen.length > 1 ? delen[1] : delen[0]);
        });
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** "handicap of chronische ziekte 2 2027-01-01": the name of a subject may have spaces. */
    private static void kennis(ObjectNode kennis, String regel) {
        if (regel.length() > LANGSTE_REGEL) {
            kennis.put("gebied", "");
            return;
        }
        var delen = Pattern.compile("(.*?)(?:\\s+(-?[0-9]+))?(?:\\s+([0-9]{4}-[0-9-]*))?")
                .matcher(regel.strip());
        if (delen.matches()) {
            kennis.put("gebied", delen.group(1));
            getal(kennis, "niveau", tekst(delen.group(2)));
            tekst(kennis, "geldigTot", tekst(delen.group(3)));
        }
    }

    private static void getal(ObjectNode object, String veld, String tekst) {
        if (GETAL.matcher(tekst).matches()) {
            object.put(veld, Long.parseLong(tekst));
        } else {
            tekst(object, veld, tekst);
        }
    }

    private static void tekst(ObjectNode object, String veld, String tekst) {
        if (!tekst.isBlank()) {
            object.put(veld, tekst);
        }
    }

    private static String tekst(Object waarde) {
        return Objects.toString(waarde, "").strip();
    }

    private static String regels(List<String> regels) {
        return regels.stream().collect(Collectors.joining("\n"));
    }
}
