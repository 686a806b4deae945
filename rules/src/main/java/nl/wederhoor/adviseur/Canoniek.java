package nl.wederhoor.adviseur;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.adviseur.Lijnen.Lijn;

/**
 * Writes the canonical form of an answer without its receipt, or of maps, texts and whole numbers (RFC 8785): keys in
 * order, nothing between them. To hash, the bytes go straight into the digest.
 */
final class Canoniek {
    private static final byte[] LEEG = "null".getBytes(UTF_8);
    private static final String KORT = "btn\0fr";

    /** Takes the bytes as they come. */
    private interface Afnemer {
        void neem(byte[] bytes, int vanaf, int aantal);
    }

    private final Afnemer afnemer;
    private final byte[] buffer;
    private int aantal;

    private Canoniek(Afnemer afnemer, int ruimte) {
        this.afnemer = afnemer;
        this.buffer = new byte[ruimte];
    }

    /** The SHA-256 in hexadecimal. */
    static String hash(Object waarde) {
        var digest = sha256();
        new Canoniek(digest::update, 8192).alles(waarde);
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] bytes(Object waarde) {
        var bytes = new ByteArrayOutputStream();
        new Canoniek(bytes::write, 512).alles(waarde);
        return bytes.toByteArray();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet.", e);
        }
    }

    private void alles(Object waarde) {
        schrijf(waarde);
        leeg();
    }

    private void schrijf(Object waarde) {
        if (waarde == null) {
            stuk(LEEG);
        } else if (waarde instanceof String tekst) {
            tekst(tekst);
        } else if (waarde instanceof Lijn<?> lijn) {
            lijn(lijn);
        } else if (waarde instanceof Record) {
            velden(waarde);
        } else if (waarde instanceof Collection<?> lijst) {
            lijst(lijst instanceof Lijnen<?> lijnen ? lijnen.lijnen() : lijst);
        } else if (waarde instanceof Map<?, ?> waarden) {
            waarden(waarden);
        } else {
            los(waarde);
        }
    }

    private void los(Object waarde) {
        if (waarde instanceof Woord woord) {
            tekst(woord.label());
        } else if (waarde instanceof LocalDate dag) {
            tekst(dag.toString());
        } else if (waarde instanceof OffsetDateTime moment) {
            tekst(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else if (waarde instanceof Boolean || waarde instanceof Integer) {
            stuk(waarde.toString().getBytes(UTF_8));
        } else {
            throw new IllegalStateException("In een antwoord hoort geen " + waarde.getClass());
        }
    }

    private void lijn(Lijn<?> lijn) {
        if (lijn.vorm() == null) {
            schrijf(lijn.waarde());
        } else {
            stuk(lijn.vorm());
        }
    }

    private void velden(Object waarde) {
        char voor = '{';
        for (var veld : Veld.van(waarde.getClass())) {
            teken(voor);
            stuk(veld.naam());
            schrijf(veld.lees().apply(waarde));
            voor = ',';
        }
        teken('}');
    }

    private void lijst(Collection<?> lijst) {
        char voor = '[';
        for (var element : lijst) {
            teken(voor);
            schrijf(element);
            voor = ',';
        }
        if (voor == '[') {
            teken(voor);
        }
        teken(']');
    }

    private void waarden(Map<?, ?> waarden) {
        Map<Object, Object> geordend = new TreeMap<>(waarden);
        char voor = '{';
        for (var waarde : geordend.entrySet()) {
            teken(voor);
            tekst((String) waarde.getKey());
            teken(':');
            schrijf(waarde.getValue());
            voor = ',';
        }
        if (voor == '{') {
            teken(voor);
        }
        teken('}');
    }

    private void tekst(String tekst) {
        var bytes = tekst.getBytes(UTF_8);
        teken('"');
        if (isGewoon(bytes)) {
            stuk(bytes);
        } else {
            for (byte een : bytes) {
                ontsnapt(een);
            }
        }
        teken('"');
    }

    private static boolean isGewoon(byte[] bytes) {
        for (byte een : bytes) {
            if (een == '"' || een == '\\' || een >= 0 && een < ' ') {
                return false;
            }
        }
        return true;
    }

    private void ontsnapt(byte een) {
        if (een == '"' || een == '\\') {
            teken('\\');
            teken((char) een);
        } else if (een < 0 || een >= ' ') {
            teken((char) een);
        } else if (een >= '\b' && een <= '\r' && een != '\u000b') {
            teken('\\');
            teken(KORT.charAt(een - '\b'));
        } else {
            stuk(("\\u" + HexFormat.of().toHexDigits((char) een)).getBytes(UTF_8));
        }
    }

    private void teken(char teken) {
        if (aantal == buffer.length) {
            leeg();
        }
        buffer[aantal++] = (byte) teken;
    }

    private void stuk(byte[] bytes) {
        if (aantal + bytes.length > buffer.length) {
            leeg();
        }
        if (bytes.length > buffer.length) {
            afnemer.neem(bytes, 0, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, aantal, bytes.length);
            aantal += bytes.length;
        }
    }

    private void leeg() {
        afnemer.neem(buffer, 0, aantal);
        aantal = 0;
    }
}
