package nl.wederhoor.vergelijking;

/** A line of one answer under a key that another answer can have too; the rank orders lines within a field. */
record Lijn(String veld, int rang, String sleutel, Lezing lezing) {

    String plaats() {
        return veld + "." + sleutel;
    }
}
