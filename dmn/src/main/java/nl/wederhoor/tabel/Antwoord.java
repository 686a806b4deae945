package nl.wederhoor.tabel;

/**
 * What one table can give, as bits over its groups of equal output and over its rows.
 *
 * @param rijen the rows that can win (single hit) or match (COLLECT)
 * @param groepen the outputs that can come
 * @param zeker the outputs that come in any case (COLLECT only)
 * @param geen true when it can be that no row applies (single hit only)
 */
record Antwoord(long rijen, long groepen, long zeker, boolean geen) {

    static Antwoord van(Matrix matrix, Stand stand, boolean gaten) {
        var dekking = new Dekking(matrix, stand);
        long mogelijk = dekking.mogelijk();
        return switch (matrix.tabel().hitbeleid()) {
            case UNIQUE -> enkel(matrix, mogelijk, gaten && dekking.onbedekt(mogelijk));
            case FIRST -> enkel(matrix, dekking.winnaars(mogelijk), gaten && dekking.onbedekt(mogelijk));
            case COLLECT -> verzameld(matrix, mogelijk, dekking);
        };
    }

    private static Antwoord enkel(Matrix matrix, long rijen, boolean geen) {
        return new Antwoord(rijen, groepen(matrix, rijen), 0, geen);
    }

    private static Antwoord verzameld(Matrix matrix, long mogelijk, Dekking dekking) {
        long groepen = groepen(matrix, mogelijk);
        long zeker = 0;
        for (long over = groepen; over != 0; over &= over - 1) {
            int groep = Long.numberOfTrailingZeros(over);
            zeker |= dekking.onbedekt(mogelijk & matrix.groep(groep)) ? 0 : 1L << groep;
        }
        return new Antwoord(mogelijk, groepen, zeker, false);
    }

    private static long groepen(Matrix matrix, long rijen) {
        long groepen = 0;
        for (int groep = 0; groep < matrix.groepen(); groep++) {
            groepen |= (matrix.groep(groep) & rijen) == 0 ? 0 : 1L << groep;
        }
        return groepen;
    }

    /** True when nothing that is unknown can change it; a table that collects has no {@code geen}. */
    boolean isBeslist(Hitbeleid hitbeleid) {
        return hitbeleid.isEnkel() ? Long.bitCount(groepen) + (geen ? 1 : 0) == 1 : groepen == zeker;
    }

    /** True when this answer cannot widen what was found before. */
    boolean voegtNietsToeAan(Antwoord gevonden) {
        return (groepen & ~gevonden.groepen) == 0 && (gevonden.zeker & ~zeker) == 0 && (!geen || gevonden.geen);
    }

    /** Both together: what can come in one of the two, what comes in both. */
    Antwoord samen(Antwoord ander) {
        return new Antwoord(rijen | ander.rijen, groepen | ander.groepen, zeker & ander.zeker, geen || ander.geen);
    }

    /** Nothing found yet. */
    static Antwoord leeg() {
        return new Antwoord(0, 0, -1L, false);
    }
}
