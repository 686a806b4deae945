package nl.wederhoor.planner.opdracht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads strict JSON (no duplicate keys, nothing after the end) into values that know their place in the text. */
final class JsonBoom {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private static final int LANGSTE_NAAM = 200;

    private JsonBoom() {}

    static Waarde lees(byte[] tekst) {
        try (JsonParser parser = FACTORY.createParser(tekst)) {
            if (parser.nextToken() == null) {
                throw new SlechteInvoer("regel 1", "het bestand is leeg.");
            }
            Object inhoud = waarde(parser);
            if (parser.nextToken() != null) {
                throw new SlechteInvoer(plek(parser.currentLocation()), "na het einde staat nog iets.");
            }
            return new Waarde("", inhoud);
        } catch (JsonParseException fout) {
            boolean dubbel = fout.getOriginalMessage().startsWith("Duplicate field");
            throw new SlechteInvoer(
                    plek(fout.getLocation()),
                    dubbel ? "deze sleutel staat er twee keer." : "dit is geen geldige JSON.");
        } catch (JsonProcessingException fout) {
            throw new SlechteInvoer(plek(fout.getLocation()), "dit is te groot of te diep genest.");
        } catch (IOException fout) {
            throw new SlechteInvoer("regel 1", "dit is geen tekst in UTF-8.");
        }
    }

    private static String plek(JsonLocation waar) {
        return waar == null ? "regel 1" : "regel " + waar.getLineNr() + ", kolom " + waar.getColumnNr();
    }

    private static Object waarde(JsonParser parser) throws IOException {
        JsonToken soort = parser.currentToken();
        return switch (soort) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> lijst(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_FLOAT -> Breuk.GETAL;
            default -> throw new SlechteInvoer(plek(parser.currentLocation()), "dit is geen geldige JSON.");
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> velden = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String naam = parser.currentName();
            parser.nextToken();
            velden.put(naam, waarde(parser));
        }
        return velden;
    }

    private static List<Object> lijst(JsonParser parser) throws IOException {
        List<Object> delen = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            delen.add(waarde(parser));
        }
        return delen;
    }

    /** Stands for any number that is not whole; nothing we read may be one. */
    private enum Breuk {
        GETAL
    }

    /** A value with its place, which asks for what it must be. */
    record Waarde(String plek, Object inhoud) {

        boolean isAfwezig() {
            return inhoud == null;
        }

        Waarde veld(String naam) {
            if (!(inhoud instanceof Map<?, ?> velden)) {
                throw fout("hier hoort een object te staan.");
            }
            return new Waarde(plek.isEmpty() ? naam : plek + "." + naam, velden.get(naam));
        }

        List<Waarde> lijst() {
            if (!(inhoud instanceof List<?> delen)) {
                throw fout(isAfwezig() ? "dit ontbreekt." : "hier hoort een lijst te staan.");
            }
            List<Waarde> waarden = new ArrayList<>(delen.size());
            for (int nr = 0; nr < delen.size(); nr++) {
                waarden.add(new Waarde(plek + "[" + nr + "]", delen.get(nr)));
            }
            return waarden;
        }

        long getal(long hoogste) {
            if (isAfwezig()) {
                throw fout("dit getal ontbreekt.");
            }
            if (!(inhoud instanceof BigInteger getal)
                    || getal.signum() < 0
                    || getal.compareTo(BigInteger.valueOf(hoogste)) > 0) {
                throw fout("hier hoort een geheel getal van 0 tot en met " + hoogste + " te staan.");
            }
            return getal.longValue();
        }

        /** A whole number between two others, or another value when it is absent. */
        long getal(long laagste, long hoogste, long anders) {
            if (isAfwezig()) {
                return anders;
            }
            if (!(inhoud instanceof BigInteger getal)
                    || getal.compareTo(BigInteger.valueOf(laagste)) < 0
                    || getal.compareTo(BigInteger.valueOf(hoogste)) > 0) {
                throw fout("hier hoort een geheel getal van " + laagste + " tot en met " + hoogste + " te staan.");
            }
            return getal.longValue();
        }

        /** The names of the fields, in the order of the text; none when the value is absent. */
        Set<String> sleutels() {
            if (isAfwezig()) {
                return Set.of();
            }
            if (!(inhoud instanceof Map<?, ?> velden)) {
                throw fout("hier hoort een object te staan.");
            }
            Set<String> sleutels = new LinkedHashSet<>();
            velden.keySet().forEach(sleutel -> sleutels.add((String) sleutel));
            return sleutels;
        }

        /** A text of a sensible length, or null when it is absent. */
        String tekst() {
            if (isAfwezig()) {
                return null;
            }
            if (inhoud instanceof String tekst && !tekst.isBlank() && tekst.length() <= LANGSTE_NAAM) {
                return tekst;
            }
            throw fout("hier hoort een tekst van 1 tot en met " + LANGSTE_NAAM + " tekens te staan.");
        }

        /** A day, or null when it is absent. */
        LocalDate dag() {
            if (isAfwezig()) {
                return null;
            }
            try {
                return LocalDate.parse(tekst());
            } catch (DateTimeParseException fout) {
                throw fout("hier hoort een bestaande datum als 2026-06-01 te staan.");
            }
        }

        /** A text or a whole number, as it was written. */
        Object id() {
            if (inhoud instanceof BigInteger || inhoud instanceof String tekst && !tekst.isEmpty()) {
                return inhoud;
            }
            throw fout(isAfwezig() ? "deze naam ontbreekt." : "een naam is een tekst of een geheel getal.");
        }

        boolean waarOfNiet(boolean anders) {
            if (isAfwezig()) {
                return anders;
            }
            if (inhoud instanceof Boolean keuze) {
                return keuze;
            }
            throw fout("hier hoort true of false te staan.");
        }

        SlechteInvoer fout(String melding) {
            return new SlechteInvoer(plek.isEmpty() ? "bestand" : plek, melding);
        }
    }
}
