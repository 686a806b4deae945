package nl.wederhoor.lijst;

import java.util.List;
import java.util.function.Function;
import nl.wederhoor.probleem.Weigering;

/**
 * One page of a list; pages count from 1, and one beyond the end has no items.
 *
 * @param totaal how many items all pages have together
 */
public record Bladzijde<T>(List<T> items, int pagina, int perPagina, long totaal) {
    public static final int PER_PAGINA = 50;
    private static final int LAATSTE = 1_000_000;

    /** The page asked for; 400 when it is no page. */
    public static int lees(String tekst) {
        int pagina = tekst.matches("[0-9]{1,7}") ? Integer.parseInt(tekst) : 0;
        if (pagina < 1 || pagina > LAATSTE) {
            throw Weigering.ongeldig("pagina", "Kies een bladzijde vanaf 1.");
        }
        return pagina;
    }

    /** How many items stand before this page. */
    public static int vanaf(int pagina) {
        return (pagina - 1) * PER_PAGINA;
    }

    public static <T> Bladzijde<T> van(List<T> items, int pagina, long totaal) {
        return new Bladzijde<>(items, pagina, PER_PAGINA, totaal);
    }

    /** A page of what is known as a whole. */
    public static <T> Bladzijde<T> uit(List<T> alle, int pagina) {
        var items = alle.stream().skip(vanaf(pagina)).limit(PER_PAGINA).toList();
        return van(items, pagina, alle.size());
    }

    public <R> Bladzijde<R> als(Function<T, R> vorm) {
        return new Bladzijde<>(items.stream().map(vorm).toList(), pagina, perPagina, totaal);
    }
}
