package nl.wederhoor.tabel;

/** One table in its chain: the compiled matrix, and for each column the table that feeds it. */
final class Deel {
    private final Matrix matrix;
    private final boolean gaten;
    private final Deel[] kinderen;
    private final int[][] klasseVanGroep;

    /** The children stand at the column that they feed; the other places are null. */
    Deel(Matrix matrix, boolean gaten, Deel[] kinderen) {
        this.matrix = matrix;
        this.gaten = gaten;
        this.kinderen = kinderen;
        this.klasseVanGroep = new int[kinderen.length][];
        for (int kolom = 0; kolom < kinderen.length; kolom++) {
            klasseVanGroep[kolom] = kinderen[kolom] == null ? null : klassen(kolom, kinderen[kolom].matrix);
        }
    }

    private int[] klassen(int kolom, Matrix kind) {
        var klassen = new int[kind.groepen()];
        for (int groep = 0; groep < klassen.length; groep++) {
            klassen[groep] =
                    matrix.klasse(kolom, kind.uitvoer(groep).values().iterator().next());
        }
        return klassen;
    }

    Matrix matrix() {
        return matrix;
    }

    String besluit() {
        return matrix.tabel().besluit();
    }

    boolean heeftGaten() {
        return gaten;
    }

    /** The table that feeds this column, or null. */
    Deel kind(int kolom) {
        return kinderen[kolom];
    }

    /** The class of this column when the child gives the output of this group. */
    int klasseVanGroep(int kolom, int groep) {
        return klasseVanGroep[kolom][groep];
    }

    Antwoord antwoord(Stand stand) {
        return Antwoord.van(matrix, stand, gaten);
    }
}
