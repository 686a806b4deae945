package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wederhoor.feiten.Fout;

/** Compiles the tables of one version together: shared atoms, chains, and the checks that need more than one cell. */
final class Compilatie {
    private static final int MEESTE_STAPPEN = 50_000;
    private static final int MEESTE_CONDITIONERINGEN = 10_000;

    private final Map<String, GelezenTabel> perBron = new LinkedHashMap<>();
    private final Map<String, Atomen> atomen = new HashMap<>();
    private final Map<String, Deel> delen = new HashMap<>();
    private final Set<String> bezig = new HashSet<>();
    private final Matrix.Passer passer;
    private final List<Fout> fouten;

    private Compilatie(List<GelezenTabel> tabellen, Matrix.Passer passer, List<Fout> fouten) {
        this.passer = passer;
        this.fouten = fouten;
        tabellen.forEach(tabel -> perBron.put(Bron.tabel(tabel.besluit()), tabel));
    }

    /** The cone of each table by the name of its decision; throws OngeldigeTabel. */
    static Map<String, Kegel> van(List<GelezenTabel> tabellen, Matrix.Passer passer) {
        var fouten = new ArrayList<Fout>();
        var compilatie = new Compilatie(tabellen, passer, fouten);
        compilatie.maakAtomen(tabellen);
        var kegels = new LinkedHashMap<String, Kegel>();
        if (fouten.isEmpty()) {
            tabellen.forEach(tabel -> compilatie.deel(tabel));
        }
        if (fouten.isEmpty()) {
            tabellen.forEach(tabel -> kegels.put(tabel.besluit(), compilatie.kegel(tabel)));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeTabel(fouten);
        }
        return kegels;
    }

    private void maakAtomen(List<GelezenTabel> tabellen) {
        var kolommen = new LinkedHashMap<String, Kolom>();
        var cellen = new HashMap<String, List<Cel>>();
        for (var tabel : tabellen) {
            for (int k = 0; k < tabel.invoer().size(); k++) {
                var kolom = tabel.invoer().get(k);
                int plaats = k;
                if (!zelfdeDomein(kolommen.computeIfAbsent(kolom.naam(), naam -> kolom), kolom)) {
                    bij(tabel).meld(kolom.naam(), "deze bron heeft in een andere tabel een ander domein");
                }
                tabel.rijen().forEach(rij -> cellen.computeIfAbsent(kolom.naam(), naam -> new ArrayList<>())
                        .add(rij.cellen().get(plaats)));
            }
        }
        kolommen.forEach((naam, kolom) -> atomen.put(naam, Atomen.van(kolom, cellen.get(naam))));
    }

    private static boolean zelfdeDomein(Kolom een, Kolom ander) {
        return een.soort() == ander.soort()
                && een.waarden().size() == ander.waarden().size()
                && een.waarden().containsAll(ander.waarden())
                && Objects.equals(een.minimum(), ander.minimum())
                && Objects.equals(een.maximum(), ander.maximum());
    }

    /** The compiled table with its children, or null after a fault. */
    private Deel deel(GelezenTabel tabel) {
        var besluit = tabel.besluit();
        if (delen.containsKey(besluit)) {
            return delen.get(besluit);
        }
        if (!bezig.add(besluit)) {
            bij(tabel).meld("deze tabel hangt via andere tabellen van zichzelf af");
            return null;
        }
        var kinderen = new Deel[tabel.invoer().size()];
        boolean goed = true;
        for (int k = 0; k < kinderen.length; k++) {
            var kolom = tabel.invoer().get(k);
            if (kolom.herkomst() == Herkomst.TABEL) {
                kinderen[k] = kind(tabel, kolom);
                goed &= kinderen[k] != null;
            }
        }
        var deel = goed ? gekeurd(tabel, kinderen) : null;
        delen.put(besluit, deel);
        bezig.remove(besluit);
        return deel;
    }

    private Deel kind(GelezenTabel ouder, Kolom kolom) {
        var kind = perBron.get(kolom.naam());
        var klachten = bij(ouder);
        if (kind == null) {
            klachten.meld(kolom.naam(), "deze tabel bestaat niet in dit beleid");
            return null;
        }
        if (!kind.hitbeleid().isEnkel() || kind.uitvoer().size() != 1) {
            klachten.meld(
                    kolom.naam(),
                    "alleen een tabel met een uitkomst (UNIQUE of FIRST, een uitvoerkolom) kan invoer zijn");
            return null;
        }
        var uitvoer = kind.uitvoer().get(0);
        if (uitvoer.waarden().isEmpty() || !zelfdeDomein(uitvoer, kolom)) {
            klachten.meld(kolom.naam(), "de waarden zijn niet die van de uitkomst van die tabel");
            return null;
        }
        var deel = deel(kind);
        if (deel != null && deel.heeftGaten()) {
            klachten.meld(kolom.naam(), "die tabel heeft gaten: voor sommige invoer geldt geen rij");
            return null;
        }
        return deel;
    }

    private Deel gekeurd(GelezenTabel tabel, Deel[] kinderen) {
        var klachten = bij(tabel);
        var matrix = new Matrix(
                tabel,
                tabel.invoer().stream().map(kolom -> atomen.get(kolom.naam())).toList(),
                passer);
        if (tabel.hitbeleid() == Hitbeleid.UNIQUE && matrix.overlap() != 0) {
            var paar = matrix.rijen(matrix.overlap());
            klachten.meldRij(
                    paar.get(0).id(),
                    "deze rij en rij " + paar.get(1).id() + " kunnen tegelijk gelden. Bij UNIQUE mag dat niet");
            return null;
        }
        var dekking = new Dekking(matrix, new Stand(matrix.kolommen()));
        boolean gaten = dekking.onbedekt(matrix.alleRijen() & dekking.mogelijk());
        if (dekking.stappen() > MEESTE_STAPPEN) {
            klachten.meld("deze tabel is te ingewikkeld. Misschien kan zij in twee tabellen");
            return null;
        }
        return new Deel(matrix, gaten, kinderen);
    }

    private Kegel kegel(GelezenTabel tabel) {
        var kegel = Kegel.van(delen.get(tabel.besluit()));
        if (kegel.conditioneringen() > MEESTE_CONDITIONERINGEN) {
            bij(tabel).meld("de tabellen waar deze van afhangt delen te veel bronnen. Misschien kan een bron weg");
        }
        return kegel;
    }

    private Klachten bij(GelezenTabel tabel) {
        return new Klachten(tabel.besluit(), fouten);
    }
}
