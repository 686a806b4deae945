package nl.wederhoor.beleid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Tabellen;

/** Makes a policy from the files of a pack. */
public final class Beleidslader {
    private static final String INHOUD = "inhoud.txt";

    private Beleidslader() {}

    /** The policy in these files (path to text); throws OngeldigeTabel or IllegalArgumentException in Dutch. */
    public static Beleid laad(String organisatie, int versie, Map<String, String> bestanden) {
        return laad(organisatie, versie, bestanden, tabellen(bestanden));
    }

    /** The same with tables that were loaded from these files before. */
    public static Beleid laad(String organisatie, int versie, Map<String, String> bestanden, Tabellen tabellen) {
        return new Beleid(new Beleidslezer(bestanden), organisatie, versie, sha256(bestanden), tabellen);
    }

    /** The tables among these files; throws OngeldigeTabel. */
    public static Tabellen tabellen(Map<String, String> bestanden) {
        var tabelbestanden = new TreeMap<String, String>();
        bestanden.forEach((pad, tekst) -> {
            if (pad.endsWith(".dmn")) {
                tabelbestanden.put(pad, tekst);
            }
        });
        return TabelLader.laad(tabelbestanden);
    }

    /** The clauses among these files, without compiling anything. */
    public static Clausules clausules(Map<String, String> bestanden) {
        return new Beleidslezer(bestanden).clausules();
    }

    /** The hash over the sorted paths and contents; line ends count as LF, the list of files does not count. */
    public static String sha256(Map<String, String> bestanden) {
        var hash = nieuweHash();
        new TreeMap<>(bestanden).forEach((pad, tekst) -> {
            if (!pad.equals(INHOUD)) {
                voegToe(hash, pad);
                voegToe(hash, tekst.replace("\r\n", "\n"));
            }
        });
        return HexFormat.of().formatHex(hash.digest());
    }

    /** Length first, so that two different packs never give the same stream of bytes. */
    private static void voegToe(MessageDigest hash, String tekst) {
        var bytes = tekst.getBytes(StandardCharsets.UTF_8);
        hash.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        hash.update(bytes);
    }

    private static MessageDigest nieuweHash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
