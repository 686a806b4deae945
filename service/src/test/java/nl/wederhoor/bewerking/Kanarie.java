package nl.wederhoor.bewerking;

/** A class that the attacks of the list name: once it is loaded, that can be seen. */
final class Kanarie {
    static {
        System.setProperty("wederhoor.kanarie.geladen", "ja");
    }

    private Kanarie() {}

    static String zing() {
        return "tjilp";
    }
}
