package nl.wederhoor.planner;

import java.util.List;

/**
 * The planning rules with their level, default weight and source.
 *
 * <p>The weight of a hard rule is always 1: it is a wall, not a price. A rule without clauses is the bureau's policy.
 */
public enum Regel {
    H1("H1", "belangenconflict", Niveau.HARD, 1),
    H2("H2", "tegenpartij", Niveau.HARD, 1, "RADAR-2.5a", "DMG-3.5a", "KH-2.7"),
    H3("H3", "toegekende wens", Niveau.HARD, 1, "RADAR-6.4a", "RADAR-6.4b", "DMG-7.4c", "DMG-7.4d"),
    H4("H4", "bevoegd", Niveau.HARD, 1),
    H5("H5", "maximum dossiers", Niveau.HARD, 1),
    H6("H6", "taal onmogelijk", Niveau.HARD, 1, "RADAR-4b", "DMG-5b"),
    M1("M1", "wachtrij", Niveau.MEDIUM, 100),
    M2(
            "M2",
            "contacttermijn",
            Niveau.MEDIUM,
            50,
            "RADAR-2.1b",
            "RADAR-2.2b",
            "RADAR-2.3",
            "DMG-3.1b",
            "DMG-3.2b",
            "DMG-3.3",
            "I1G-1.1"),
    M3("M3", "uren", Niveau.MEDIUM, 2),
    M4("M4", "nieuwe intakes", Niveau.MEDIUM, 20),
    M5("M5", "opnieuw vertellen", Niveau.MEDIUM, 1, "DMG-5.1"),
    S1("S1", "continuïteit", Niveau.ZACHT, 1),
    S2("S2", "deskundigheid grond", Niveau.ZACHT, 12),
    S3("S3", "deskundigheid terrein", Niveau.ZACHT, 8),
    S4("S4", "taal", Niveau.ZACHT, 1, "RADAR-4b", "DMG-5b"),
    S5("S5", "regio en team", Niveau.ZACHT, 1),
    S6("S6", "eerlijke werklast", Niveau.ZACHT, 40),
    S7("S7", "eerlijke zwaarte", Niveau.ZACHT, 20),
    S8("S8", "spoed gespreid", Niveau.ZACHT, 10),
    S9("S9", "inwerken", Niveau.ZACHT, 1),
    S11("S11", "aselect", Niveau.ZACHT, 1);

    private final String code;
    private final String label;
    private final Niveau niveau;
    private final long standaardgewicht;
    private final List<String> clausules;

    Regel(String code, String label, Niveau niveau, long standaardgewicht, String... clausules) {
        this.code = code;
        this.label = label;
        this.niveau = niveau;
        this.standaardgewicht = standaardgewicht;
        this.clausules = List.of(clausules);
    }

    public String code() {
        return code;
    }

    /** Dutch words for people. */
    public String label() {
        return label;
    }

    public Niveau niveau() {
        return niveau;
    }

    public long standaardgewicht() {
        return standaardgewicht;
    }

    public List<String> clausules() {
        return clausules;
    }

    /** Name of the constraint: the clause first where there is one. */
    public String naam() {
        return (clausules.isEmpty() ? "" : clausules.get(0) + " ") + code + " " + label;
    }
}
