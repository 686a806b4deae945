package nl.wederhoor.planner.opdracht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.DoubleSupplier;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.eerlijkheid.Eerlijkheid;
import nl.wederhoor.planner.eerlijkheid.Eerlijkheidszinnen;
import nl.wederhoor.planner.eerlijkheid.Maten;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.uitleg.Uitlegger;
import nl.wederhoor.planner.watals.Herschikker;
import nl.wederhoor.planner.watals.Vergelijkingszinnen;
import nl.wederhoor.planner.watals.Verhuizing;

/** Writes a plan for a snapshot, its fairness and one explanation as JSON. Soft costs are in points, with two decimals. */
final class Planuitvoer {
    private final Verdeling verdeling;
    private final Plan plan;

    Planuitvoer(Verdeling verdeling, Plan plan) {
        this.verdeling = verdeling;
        this.plan = plan;
    }

    String json(Eerlijkheid eerlijkheid, Argumenten argumenten, DoubleSupplier seconden) {
        var tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(tekst)) {
            json.writeStartObject();
            schrijfToewijzingen(json);
            namen(json, "wachtrij", plan.wachtrij());
            schrijfScore(json);
            schrijfEerlijkheid(json, eerlijkheid);
            schrijfHerkomst(json);
            namen(json, "meldingen", plan.meldingen());
            if (argumenten.waarom() != null) {
                json.writeFieldName("waarom");
                schrijfWaarom(json, argumenten);
            }
            if (argumenten.met() != null) {
                json.writeFieldName("naSchikken");
                schrijfHerschikking(json, argumenten);
            }
            json.writeNumberField("seconden", afgerond(seconden.getAsDouble(), 1000));
            json.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }

    private void schrijfWaarom(JsonGenerator json, Argumenten argumenten) throws IOException {
        var uitlegger = new Uitlegger(verdeling);
        String zaak = argumenten.waarom();
        new Uitleguitvoer(json, plek -> uitlegger.breekpunten(zaak, plek, argumenten.inzage()))
                .schrijf(uitlegger.leg(zaak, argumenten.inzage()));
    }

    private void schrijfHerschikking(JsonGenerator json, Argumenten argumenten) throws IOException {
        var opties = Planopties.van(1, argumenten.zaad());
        var herschikking = new Herschikker(verdeling, opties).zet(argumenten.waarom(), argumenten.met());
        json.writeStartObject();
        json.writeBooleanField("mogelijk", herschikking.mogelijk());
        json.writeFieldName("verschil");
        score(json, herschikking.verschil());
        json.writeArrayFieldStart("verhuizingen");
        for (Verhuizing verhuizing : herschikking.verhuizingen()) {
            json.writeStartObject();
            json.writeStringField("zaak", verhuizing.zaak());
            json.writeStringField("van", verhuizing.van());
            json.writeStringField("naar", verhuizing.naar());
            json.writeEndObject();
        }
        json.writeEndArray();
        namen(json, "zinnen", Vergelijkingszinnen.van(herschikking));
        json.writeEndObject();
    }

    private void schrijfToewijzingen(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("toewijzingen");
        for (Plan.Toewijzing toewijzing : plan.toewijzingen()) {
            json.writeStartObject();
            json.writeStringField("zaak", toewijzing.zaak());
            json.writeStringField("behandelaar", toewijzing.behandelaar());
            json.writeStringField("vorige", toewijzing.vorige());
            json.writeBooleanField("vastgezet", toewijzing.vastgezet());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void schrijfScore(JsonGenerator json) throws IOException {
        json.writeFieldName("score");
        score(json, plan.score());
        json.writeFieldName("ondergrens");
        score(json, plan.ondergrens().score());
        var kloof = plan.kloof();
        json.writeObjectFieldStart("kloof");
        json.writeStringField("niveau", kloof.niveau() == null ? null : Lezing.klein(kloof.niveau()));
        json.writeNumberField("procent", afgerond(kloof.procent(), 10_000));
        json.writeBooleanField("bewezenBest", plan.isBewezenBest());
        json.writeEndObject();
        json.writeObjectFieldStart("perRegel");
        for (Regel regel : Regel.values()) {
            long kosten = verdeling.kosten(regel);
            if (kosten != 0) {
                waarde(json, regel, kosten);
            }
        }
        json.writeEndObject();
    }

    static void score(JsonGenerator json, Score score) throws IOException {
        json.writeStartObject();
        json.writeNumberField("hard", score.hard());
        json.writeNumberField("medium", score.medium());
        json.writeNumberField("zacht", punten(score.zacht()));
        json.writeEndObject();
    }

    private static void waarde(JsonGenerator json, Regel regel, long kosten) throws IOException {
        if (regel.niveau() == Niveau.ZACHT) {
            json.writeNumberField(regel.code(), punten(kosten));
        } else {
            json.writeNumberField(regel.code(), kosten);
        }
    }

    static double punten(long honderdsten) {
        return honderdsten / (double) Score.PUNT;
    }

    private static void schrijfEerlijkheid(JsonGenerator json, Eerlijkheid eerlijkheid) throws IOException {
        json.writeObjectFieldStart("eerlijkheid");
        maten(json, "werklast", eerlijkheid.werklast());
        maten(json, "zwaarte", eerlijkheid.zwaarte());
        json.writeNumberField("deelBovenHonderdProcent", afgerond(eerlijkheid.deelBovenHonderdProcent(), 1000));
        json.writeArrayFieldStart("behandelaars");
        for (Eerlijkheid.Aandeel aandeel : eerlijkheid.behandelaars()) {
            json.writeStartObject();
            json.writeStringField("behandelaar", aandeel.behandelaar());
            json.writeNumberField("kwartieren", aandeel.kwartieren());
            json.writeNumberField("last", aandeel.last());
            json.writeNumberField("meegenomen", aandeel.meegenomen());
            json.writeNumberField("procent", afgerond(100 * aandeel.bezetting(), 10));
            json.writeEndObject();
        }
        json.writeEndArray();
        var splitsing = eerlijkheid.splitsing();
        json.writeNumberField("onvermijdelijk", punten(splitsing.onvermijdelijk()));
        json.writeNumberField("toegevoegd", punten(splitsing.toegevoegd()));
        json.writeNumberField("terugTeWinnen", punten(splitsing.terugTeWinnen()));
        json.writeBooleanField("exact", splitsing.isExact());
        namen(json, "zinnen", Eerlijkheidszinnen.van(eerlijkheid));
        json.writeEndObject();
    }

    private static void maten(JsonGenerator json, String naam, Maten maten) throws IOException {
        json.writeObjectFieldStart(naam);
        json.writeNumberField("jain", afgerond(maten.jain(), 10_000));
        json.writeNumberField("variatie", afgerond(maten.variatie(), 10_000));
        json.writeNumberField("hoogsteOpGemiddelde", afgerond(maten.hoogste(), 10_000));
        json.writeEndObject();
    }

    private void schrijfHerkomst(JsonGenerator json) throws IOException {
        var herkomst = plan.herkomst();
        json.writeObjectFieldStart("herkomst");
        json.writeStringField("momentopname", herkomst.momentopname());
        json.writeStringField("gewichten", herkomst.gewichten());
        json.writeStringField("planner", herkomst.planner());
        json.writeNumberField("zaad", herkomst.zaad());
        json.writeNumberField("stappen", herkomst.stappen());
        json.writeEndObject();
    }

    static void namen(JsonGenerator json, String veld, List<String> namen) throws IOException {
        json.writeArrayFieldStart(veld);
        for (String naam : namen) {
            json.writeString(naam);
        }
        json.writeEndArray();
    }

    private static double afgerond(double waarde, double deel) {
        return Math.round(waarde * deel) / deel;
    }
}
