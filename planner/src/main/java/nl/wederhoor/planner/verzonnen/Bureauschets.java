package nl.wederhoor.planner.verzonnen;

/**
 * What an invented bureau looks like.
 *
 * @param drukte effort asked over hours available: 0.85 is loose, 1.2 more than people can do
 * @param tegenpartijen dossiers of opposing parties occur
 * @param verschillend the effort differs per handler
 */
public record Bureauschets(
        int behandelaars, int dossiers, double drukte, boolean tegenpartijen, boolean verschillend, long zaad) {

    public static Bureauschets ruim(int behandelaars, int dossiers, long zaad) {
        return new Bureauschets(behandelaars, dossiers, 0.85, true, false, zaad);
    }

    public static Bureauschets krap(int behandelaars, int dossiers, long zaad) {
        return new Bureauschets(behandelaars, dossiers, 1.2, true, false, zaad);
    }
}
