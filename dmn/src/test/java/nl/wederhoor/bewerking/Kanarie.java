package nl.wederhoor.bewerking;

/** A class that an attack may want to load: once it is, that can be seen. */
final class Kanarie {
    static final String GELADEN = "wederhoor.kanarie.geladen";

    static {
        System.setProperty(GELADEN, "ja");
    }

    private Kanarie() {}

    static String zing() {
        return "tjilp";
    }
}
