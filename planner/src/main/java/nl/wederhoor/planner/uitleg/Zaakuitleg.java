package nl.wederhoor.planner.uitleg;

import java.util.List;

/**
 * Why one case is where the plan puts it, and what every other place would mean, as far as the reader may see it.
 *
 * @param behandelaar null when the case waits
 * @param samenMet other cases of the same bundle: they move together
 * @param alternatieven every place with the one of the plan first, then the best, then what is not possible
 * @param wachtrij why nobody takes it; null when somebody does
 */
public record Zaakuitleg(
        String zaak,
        String behandelaar,
        boolean vastgezet,
        List<String> samenMet,
        List<Motief> redenen,
        List<Alternatief> alternatieven,
        Wachtreden wachtrij) {

    public Zaakuitleg {
        samenMet = List.copyOf(samenMet);
        redenen = List.copyOf(redenen);
        alternatieven = List.copyOf(alternatieven);
    }

    /** The id only: what surrounds it may be sensitive and this text may reach a log. */
    @Override
    public String toString() {
        return "Zaakuitleg[" + zaak + "]";
    }
}
