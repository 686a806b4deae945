package nl.wederhoor.opdracht;

import io.quarkus.runtime.QuarkusApplication;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.OngeldigPakket;
import nl.wederhoor.beleidsversie.LaadOrganisatie;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.identiteit.MaakAccount;
import nl.wederhoor.identiteit.OngeldigAccount;
import nl.wederhoor.opslag.DatabaseFailure;

/**
 * {@code laad MAP} loads the folder of an organisation; {@code account NAAM ROL} makes an account, with the password on
 * the first line of the standard input.
 *
 * <p>Exit 0: done; 2: the words are not understood; 3: refused, with every reason; 1: the database did not take it.
 */
public final class OrganisatieOpdracht implements QuarkusApplication {
    private static final String LAAD = "laad";
    private static final String ACCOUNT = "account";
    private static final int GELUKT = 0;
    private static final int NIET_OPGESLAGEN = 1;
    private static final int NIET_BEGREPEN = 2;
    private static final int GEWEIGERD = 3;
    private static final String GEBRUIK = """
            Gebruik: bin/organisatie laad MAP
                     bin/organisatie account NAAM@ORGANISATIE ROL[,ROL]   (wachtwoord op de standaardinvoer)""";

    private final LaadOrganisatie laadOrganisatie;
    private final MaakAccount maakAccount;

    OrganisatieOpdracht(LaadOrganisatie laadOrganisatie, MaakAccount maakAccount) {
        this.laadOrganisatie = laadOrganisatie;
        this.maakAccount = maakAccount;
    }

    @Override
    public int run(String... woorden) throws IOException {
        try {
            return doe(List.of(woorden));
        } catch (OngeldigPakket e) {
            return weiger(
                    "De map is geweigerd. Er is niets opgeslagen.",
                    e.fouten().stream().map(Fout::melding).toList());
        } catch (OngeldigAccount e) {
            return weiger("Het account is niet gemaakt.", e.redenen());
        } catch (InvalidPathException e) {
            return weiger("De map is geweigerd. Er is niets opgeslagen.", List.of("Dit is geen pad."));
        } catch (DatabaseFailure e) {
            zeg(FileDescriptor.err, "De databank nam dit niet aan. Er is niets opgeslagen.");
            return NIET_OPGESLAGEN;
        }
    }

    private int doe(List<String> woorden) throws IOException {
        if (!isBegrepen(woorden)) {
            zeg(FileDescriptor.err, GEBRUIK);
            return NIET_BEGREPEN;
        }
        if (woorden.get(0).equals(LAAD)) {
            zeg(FileDescriptor.out, melding(laadOrganisatie.laad(Path.of(woorden.get(1)))));
        } else {
            var rollen = Arrays.stream(woorden.get(2).split(",")).collect(Collectors.toSet());
            zeg(
                    FileDescriptor.out,
                    "Het account " + maakAccount.maak(woorden.get(1), rollen, wachtwoord()) + " is gemaakt.");
        }
        return GELUKT;
    }

    private static boolean isBegrepen(List<String> woorden) {
        return woorden.size() == 2 && woorden.get(0).equals(LAAD)
                || woorden.size() == 3 && woorden.get(0).equals(ACCOUNT);
    }

    private static String melding(LaadOrganisatie.Geladen geladen) {
        var wie = geladen.naam() + " (" + geladen.organisatie() + ")";
        if (!geladen.isNieuw()) {
            return wie + " heeft dit beleid al, als versie " + geladen.versie() + " (" + geladen.status()
                    + "). Er is niets veranderd.";
        }
        return geladen.status().equals("concept")
                ? wie + " bestond al. Deze map staat klaar als concept, versie " + geladen.versie()
                        + ". Het beleid dat gold, blijft gelden."
                : wie + " is geladen. Het beleid geldt nu, als versie " + geladen.versie() + ".";
    }

    private static String wachtwoord() throws IOException {
        var invoer = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        var regel = invoer.readLine();
        return regel == null ? "" : regel;
    }

    private static int weiger(String kop, List<String> redenen) {
        zeg(FileDescriptor.err, kop);
        redenen.forEach(reden -> zeg(FileDescriptor.err, "- " + reden));
        return GEWEIGERD;
    }

    private static void zeg(FileDescriptor waar, String regel) {
        new PrintStream(new FileOutputStream(waar), true, StandardCharsets.UTF_8).println(regel);
    }
}
