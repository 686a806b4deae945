package nl.wederhoor.planner.opdracht;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.uitleg.Alternatief;
import nl.wederhoor.planner.uitleg.Breekpunt;
import nl.wederhoor.planner.uitleg.Motief;
import nl.wederhoor.planner.uitleg.Wachtreden;
import nl.wederhoor.planner.uitleg.Zaakuitleg;

/** Writes an explanation as JSON: only what stands in it, so only what its reader may see. */
final class Uitleguitvoer {
    private final JsonGenerator json;
    private final Function<String, List<Breekpunt>> breekpunten;

    /** @param breekpunten the breaking weights of a place that is possible, as far as the reader may see them */
    Uitleguitvoer(JsonGenerator json, Function<String, List<Breekpunt>> breekpunten) {
        this.json = json;
        this.breekpunten = breekpunten;
    }

    void schrijf(Zaakuitleg uitleg) throws IOException {
        json.writeStartObject();
        json.writeStringField("zaak", uitleg.zaak());
        json.writeStringField("behandelaar", uitleg.behandelaar());
        json.writeBooleanField("vastgezet", uitleg.vastgezet());
        Planuitvoer.namen(json, "samenMet", uitleg.samenMet());
        motieven("redenen", uitleg.redenen());
        if (uitleg.wachtrij() != null) {
            schrijf(uitleg.wachtrij());
        }
        json.writeArrayFieldStart("alternatieven");
        for (Alternatief keuze : uitleg.alternatieven()) {
            schrijf(keuze);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void motieven(String veld, List<Motief> motieven) throws IOException {
        json.writeArrayFieldStart(veld);
        for (Motief motief : motieven) {
            json.writeStartObject();
            json.writeStringField("zin", motief.zin());
            Planuitvoer.namen(json, "clausules", motief.clausules());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void schrijf(Wachtreden wachtrij) throws IOException {
        json.writeObjectFieldStart("wachtrij");
        json.writeArrayFieldStart("groepen");
        for (Wachtreden.Groep groep : wachtrij.groepen()) {
            json.writeStartObject();
            json.writeStringField("reden", groep.reden());
            regels(groep.regels());
            Planuitvoer.namen(json, "behandelaars", groep.behandelaars());
            json.writeEndObject();
        }
        json.writeEndArray();
        motieven("afruil", wachtrij.afruil());
        json.writeEndObject();
    }

    private void schrijf(Alternatief keuze) throws IOException {
        json.writeStartObject();
        json.writeStringField("behandelaar", keuze.behandelaar());
        json.writeBooleanField("mogelijk", keuze.mogelijk());
        json.writeStringField("reden", keuze.reden());
        json.writeBooleanField("gelijkwaardig", keuze.gelijkwaardig());
        regels(keuze.blokkades());
        if (keuze.verschil() != null) {
            json.writeFieldName("verschil");
            Planuitvoer.score(json, keuze.verschil());
            perRegel(keuze);
            breekpunten(keuze);
        }
        if (keuze.belasting() != null) {
            json.writeNumberField("belastingVoor", keuze.belasting().voor());
            json.writeNumberField("belastingNa", keuze.belasting().na());
        }
        json.writeEndObject();
    }

    /** Left out where there is nothing to see, so that its absence tells nothing either. */
    private void regels(List<Regel> regels) throws IOException {
        if (!regels.isEmpty()) {
            Planuitvoer.namen(
                    json, "blokkades", regels.stream().map(Regel::code).toList());
        }
    }

    /** Only beside what is possible and worse: the rest needs another rule or wins already. */
    private void breekpunten(Alternatief keuze) throws IOException {
        if (!keuze.mogelijk() || keuze.verschil().compareTo(Score.NUL) <= 0) {
            return;
        }
        List<Breekpunt> punten = breekpunten.apply(keuze.behandelaar());
        json.writeStringField("omslag", Breekpunt.samen(punten));
        json.writeArrayFieldStart("breekpunten");
        for (Breekpunt punt : punten) {
            json.writeStartObject();
            json.writeStringField("regel", punt.regel().code());
            json.writeNumberField("gewicht", punt.gewicht());
            json.writeNumberField("omslag", punt.omslag());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void perRegel(Alternatief keuze) throws IOException {
        json.writeArrayFieldStart("perRegel");
        for (var afweging : keuze.afwegingen()) {
            Regel regel = afweging.regel();
            json.writeStartObject();
            json.writeStringField("regel", regel.code());
            json.writeStringField("label", regel.label());
            if (regel.niveau() == Niveau.ZACHT) {
                json.writeNumberField("verschil", Planuitvoer.punten(afweging.verschil()));
            } else {
                json.writeNumberField("verschil", afweging.verschil());
            }
            json.writeStringField("zin", afweging.zin());
            Planuitvoer.namen(json, "clausules", regel.clausules());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
