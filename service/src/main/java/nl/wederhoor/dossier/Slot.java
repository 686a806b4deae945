package nl.wederhoor.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.versleuteling.Sleutel;

/** Closes and opens texts of one dossier; every text is bound to the organisation, the dossier and its place. */
final class Slot {
    private final Sleutel sleutel;
    private final Dossierid dossier;

    Slot(Sleutel sleutel, Dossierid dossier) {
        this.sleutel = sleutel;
        this.dossier = dossier;
    }

    byte[] sluit(ObjectNode inhoud, String plaats) {
        return sluit(inhoud.toString(), plaats);
    }

    byte[] sluit(String tekst, String plaats) {
        return sleutel.versleutel(klein(tekst), bindtekst(plaats));
    }

    ObjectNode object(byte[] versleuteld, String plaats) {
        try {
            return (ObjectNode) Json.mapper().readTree(tekst(versleuteld, plaats));
        } catch (JsonProcessingException e) {
            throw isVeranderd();
        }
    }

    String tekst(byte[] versleuteld, String plaats) {
        return groot(sleutel.ontsleutel(versleuteld, bindtekst(plaats)).orElseThrow(Slot::isVeranderd));
    }

    /** Without the cause: a parser would quote what it could not read. */
    static IllegalStateException isVeranderd() {
        return new IllegalStateException("Een versleutelde tekst van een dossier is veranderd of hoort elders.");
    }

    private String bindtekst(String plaats) {
        return "dossier\n" + dossier.organisatie() + "\n" + dossier.id() + "\n" + plaats;
    }

    private static byte[] klein(String tekst) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String groot(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
