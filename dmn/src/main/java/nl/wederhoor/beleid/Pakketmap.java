package nl.wederhoor.beleid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Fout;

/**
 * A folder that somebody hands in as the pack of an organisation; its name is that of the organisation.
 *
 * <p>Only what a pack can hold is read, and only text: tables, the semicolon files and letters. Anything else is a fault,
 * so that nobody thinks a file counts that does not. Links are not followed.
 */
public final class Pakketmap {
    /** The folder of the letters inside a pack, as their paths begin. */
    public static final String BRIEVEN = "brieven/";

    private static final Pattern ORGANISATIE = Pattern.compile("[a-z][a-z0-9]{1,39}");
    private static final Pattern TABEL = Pattern.compile("[a-z][a-z0-9-]{0,59}\\.dmn");
    private static final Pattern BRIEF = Pattern.compile(BRIEVEN + "[a-z][a-z0-9-]{0,59}\\.txt");
    private static final Set<String> BESTANDEN = Set.of(
            "inhoud.txt",
            "organisatie.csv",
            "parameters.csv",
            "kalender.csv",
            "gemeenten.csv",
            "regels.csv",
            "nietgeregeld.csv",
            "clausules.csv");
    private static final int MEESTE_BESTANDEN = 200;
    private static final int GROOTSTE = 512 * 1024;
    private static final int GROOTSTE_SAMEN = 8 * 1024 * 1024;

    private final Path map;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<String, String> bestanden = new TreeMap<>();
    private int aantal;
    private int gelezen;

    private Pakketmap(Path map) {
        this.map = map;
    }

    /** The organisation that a folder is for; throws OngeldigPakket when its name cannot be one. */
    public static String organisatie(Path map) {
        var naam = map.toAbsolutePath().normalize().getFileName();
        if (naam == null || !ORGANISATIE.matcher(naam.toString()).matches()) {
            throw new OngeldigPakket(List.of(new Fout(
                    "",
                    "De naam van de map wordt de naam van de organisatie. Gebruik 2 tot en met 40 kleine letters en"
                            + " cijfers, en begin met een letter.")));
        }
        return naam.toString();
    }

    /** The files of a pack: path to text with LF as line end; throws OngeldigPakket with all faults. */
    public static Map<String, String> lees(Path map) {
        var lezer = new Pakketmap(map);
        if (!Files.isDirectory(map, LinkOption.NOFOLLOW_LINKS)) {
            lezer.meld("", "Deze map bestaat niet of is een verwijzing. Misschien is het pad anders geschreven.");
        } else {
            lezer.neemMap(map, "");
        }
        if (!lezer.fouten.isEmpty()) {
            throw new OngeldigPakket(lezer.fouten);
        }
        return lezer.bestanden;
    }

    private void neemMap(Path folder, String voor) {
        try (var inhoud = Files.newDirectoryStream(folder)) {
            var gevonden = new TreeSet<Path>();
            for (var pad : inhoud) {
                if (++aantal > MEESTE_BESTANDEN) {
                    meld("", "Een pakket heeft hoogstens " + MEESTE_BESTANDEN + " bestanden.");
                    return;
                }
                gevonden.add(pad);
            }
            gevonden.forEach(pad -> neem(pad, voor + pad.getFileName()));
        } catch (IOException | DirectoryIteratorException e) {
            meld(
                    voor,
                    zichtbaar(voor.isEmpty() ? "De map" : voor)
                            + " is niet te lezen. Misschien is de map van een andere gebruiker.");
        }
    }

    private void neem(Path bestand, String pad) {
        boolean isBrievenmap = (pad + "/").equals(BRIEVEN) && Files.isDirectory(bestand, LinkOption.NOFOLLOW_LINKS);
        if (isBrievenmap) {
            neemMap(bestand, BRIEVEN);
        } else if (!BESTANDEN.contains(pad)
                && !TABEL.matcher(pad).matches()
                && !BRIEF.matcher(pad).matches()) {
            meld(pad, zichtbaar(pad) + ": dit hoort niet in een pakket. Misschien is de naam anders gespeld.");
        } else if (!Files.isRegularFile(bestand, LinkOption.NOFOLLOW_LINKS)) {
            meld(pad, pad + ": dit is een verwijzing of geen gewoon bestand. Zet het bestand zelf in de map.");
        } else {
            neemTekst(pad, bestand);
        }
    }

    private void neemTekst(String pad, Path bestand) {
        try (var invoer = Files.newInputStream(bestand, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = invoer.readNBytes(GROOTSTE + 1);
            gelezen += bytes.length;
            if (bytes.length > GROOTSTE) {
                meld(pad, pad + ": dit bestand is groter dan " + GROOTSTE / 1024 + " kB.");
            } else if (gelezen > GROOTSTE_SAMEN) {
                meld(pad, pad + ": met dit bestand is het pakket groter dan " + GROOTSTE_SAMEN / 1024 + " kB.");
            } else {
                bestanden.put(pad, tekst(pad, bytes));
            }
        } catch (CharacterCodingException e) {
            meld(pad, pad + ": dit is geen UTF-8. Misschien is het bestand op een andere manier opgeslagen.");
        } catch (IOException e) {
            meld(pad, pad + ": dit bestand is niet te lezen. Misschien is het van een andere gebruiker.");
        }
    }

    private String tekst(String pad, byte[] bytes) throws CharacterCodingException {
        var tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n");
        var regels = tekst.split("\n", -1);
        for (int i = 0; i < regels.length; i++) {
            if (regels[i].chars().anyMatch(teken -> Character.isISOControl(teken) && teken != '\t')) {
                meld(pad, pad + ", regel " + (i + 1) + ": hier staat een teken dat geen tekst is.");
            }
        }
        return tekst;
    }

    private void meld(String pad, String melding) {
        fouten.add(new Fout(zichtbaar(pad), melding));
    }

    /** A name as it may stand in a message. */
    private static String zichtbaar(String pad) {
        var kort = pad.length() > 80 ? pad.substring(0, 80) : pad;
        return kort.replaceAll("[^A-Za-z0-9._/ -]", "?");
    }
}
