package nl.wederhoor.terugtoets;

/** Takes every case with its outcome per group of lines. */
interface Teller {
    void tel(long plaats, Zaak zaak, Uitslag[] uitslagen);
}
