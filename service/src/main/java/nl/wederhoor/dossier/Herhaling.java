package nl.wederhoor.dossier;

/** A request that may come twice: the same key with the same body makes one dossier. */
public record Herhaling(String sleutel, byte[] body) {
    @Override
    public String toString() {
        return "Herhaling";
    }
}
