package nl.wederhoor.tabel;

/** The type of a column; it decides the Java type of a value: String, Boolean, BigDecimal, LocalDate. */
public enum Kolomsoort {
    TEKST("string"),
    BOOLEAN("boolean"),
    GETAL("number"),
    DATUM("date");

    private final String dmn;

    Kolomsoort(String dmn) {
        this.dmn = dmn;
    }

    /** The name of the type in DMN. */
    public String dmn() {
        return dmn;
    }
}
