package nl.wederhoor.bewerking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.CelFout;
import nl.wederhoor.tabel.Tabelbestand;
import nl.wederhoor.tabel.Xml;

/**
 * Takes over a DMN file that another program wrote: what Camunda Modeler and Operaton make is put in our shape, everything
 * that is more than the rows of this table is refused with its place.
 *
 * <p>Nothing of the file but its rows comes into ours: name, columns, types and hit policy stay what they were, and a row
 * that did not change keeps its characters.
 */
public final class Tabelinvoer {
    private static final String PAD = "tabel";
    private static final int MEESTE_TEKENS = 40_000;
    private static final int LANGSTE_KENMERK = 8_000;
    private static final Pattern CODERING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private Tabelinvoer() {}

    /** The same with rows that are named "radar-eigen-1". */
    public static Overgenomen neemOver(String besluit, byte[] xml, String huidig, Clausules bekend) {
        return neemOver(besluit, xml, huidig, bekend, "eigen");
    }

    /**
     * Our file of this decision with the rows of that file.
     *
     * <p>Throws OngeldigeFeiten with every fault of the first kind that has any: the file, then its parts, its columns, its
     * cells, its clauses.
     *
     * @param huidig our file as it is now
     * @param merk as in {@link Tabelbewerker}
     */
    public static Overgenomen neemOver(String besluit, byte[] xml, String huidig, Clausules bekend, String merk) {
        var tabel = Tabelbestand.lees(besluit, huidig);
        var aangepast = new LinkedHashSet<String>();
        var fouten = new Fouten();
        var wortel = wortel(tekst(xml));
        var bewerking = new Bewerking(tabel, huidig, bekend, merk);
        bewerking.vervang(rijen(wortel, tabel, bekend, fouten, aangepast));
        return new Overgenomen(Tabelbewerker.gekeurd(besluit, bewerking), List.copyOf(aangepast));
    }

    private static List<Rijpassing.Doelrij> rijen(
            Modelknoop wortel, Tabelbestand tabel, Clausules bekend, Fouten fouten, Set<String> aangepast) {
        var kolommen = Tabelbeeld.kolommen(tabel);
        var passing = new Kolompassing(wortel, kolommen, fouten, aangepast);
        new Modelkeuring(passing.plaatsen(), fouten, aangepast).keur(wortel);
        fouten.weiger();
        passing.keur();
        var beslistabel = passing.tabel();
        keurTrefbeleid(beslistabel, tabel, fouten);
        var regels = beslistabel.alle("rule");
        if (regels.isEmpty() || regels.size() > Tabelbestand.MEESTE_RIJEN) {
            fouten.meld(PAD, "Een tabel heeft 1 tot en met " + Tabelbestand.MEESTE_RIJEN + " rijen.");
        }
        fouten.weiger();
        meldVorm(wortel, aangepast);
        var binnen = new Modelrijen(kolommen, bekend::heeft, fouten, aangepast)
                .lees(beslistabel, passing.invoer(), passing.uitvoer());
        var rijen = new Rijpassing(Tabelbeeld.van(tabel), bekend, fouten, aangepast).doel(binnen);
        fouten.weiger();
        return rijen;
    }

    private static void keurTrefbeleid(Modelknoop beslistabel, Tabelbestand tabel, Fouten fouten) {
        var beleid = beslistabel.attribuut("hitPolicy");
        if (!tabel.hitbeleid().name().equals(beleid.isEmpty() ? "UNIQUE" : beleid)) {
            fouten.meld(
                    PAD,
                    "Het trefbeleid (hitPolicy) van deze tabel is vast.",
                    List.of(tabel.hitbeleid().name()));
        }
    }

    private static void meldVorm(Modelknoop wortel, Set<String> aangepast) {
        if (!wortel.element().getNamespaceURI().equals(Modelknoop.DMN_13)) {
            aangepast.add("Het bestand is omgezet van DMN " + wortel.versie() + " naar DMN 1.3.");
        }
        boolean volledig =
                wortel.een("decision").flatMap(knoop -> knoop.een("variable")).isPresent()
                        && !wortel.alle("inputData").isEmpty()
                        && wortel.alle("inputData").stream()
                                .allMatch(knoop -> knoop.een("variable").isPresent());
        if (!volledig) {
            aangepast.add("Variabelen die ontbraken zijn aangevuld.");
        }
    }

    private static Modelknoop wortel(String tekst) {
        try {
            var wortel = new Modelknoop(Xml.lees(tekst).getDocumentElement());
            if (!wortel.is("definitions")) {
                throw new CelFout("dit is geen DMN-model. Misschien is het een ander soort bestand");
            }
            var beslissingen = wortel.alle("decision");
            if (beslissingen.size() != 1) {
                throw new CelFout("er moet precies een beslissing in het bestand staan");
            }
            if (beslissingen.get(0).alle("decisionTable").size() != 1) {
                throw new CelFout(
                        "de beslissing is geen beslistabel. Een losse expressie, context, aanroep of functie mag niet");
            }
            return wortel;
        } catch (CelFout fout) {
            throw geweigerd(fout.getMessage());
        }
    }

    private static String tekst(byte[] xml) {
        if (xml.length > Xml.GROOTSTE) {
            throw geweigerd("het bestand is groter dan " + Xml.GROOTSTE / 1024 + " kB");
        }
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(xml))
                    .toString();
            var kaal = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
            var codering = CODERING.matcher(kaal.substring(0, Math.min(200, kaal.length())));
            if (codering.lookingAt() && !codering.group(1).equalsIgnoreCase("utf-8")) {
                throw geweigerd("het bestand is geen UTF-8. Misschien is het op een andere manier opgeslagen");
            }
            keurGrenzen(kaal);
            return kaal;
        } catch (CharacterCodingException e) {
            throw geweigerd("het bestand is geen UTF-8. Misschien is het op een andere manier opgeslagen");
        }
    }

    /** Before anything is built: no more tags than the largest table could need, no attribute that goes on and on. */
    private static void keurGrenzen(String tekst) {
        if (tekst.chars().filter(teken -> teken == '<').count() > MEESTE_TEKENS) {
            throw geweigerd("het bestand heeft te veel onderdelen voor een tabel");
        }
        int begin = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            begin = teken == '<' ? i : begin;
            if (teken == '>' && i - begin > LANGSTE_KENMERK && tekst.startsWith("<", begin)) {
                throw geweigerd("een onderdeel heeft te lange kenmerken");
            }
        }
    }

    private static OngeldigeFeiten geweigerd(String melding) {
        return new OngeldigeFeiten(List.of(new Fout(PAD, "Bestand: " + melding + ".")));
    }
}
