package nl.wederhoor.kalender;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term, which still belongs to it, and the holidays on weekdays that moved it there.
 *
 * <p>{@code overgeslagenFeestdagen} holds Dutch names in calendar order; it is empty when the term would have ended on
 * the same day without holidays. A protocol term with a name in it needs an aanname: the texts do not define werkdag.
 */
public record Einddatum(LocalDate uiterlijk, List<String> overgeslagenFeestdagen) {

    public Einddatum {
        overgeslagenFeestdagen = List.copyOf(overgeslagenFeestdagen);
    }

    static Einddatum zonderFeestdagen(LocalDate uiterlijk) {
        return new Einddatum(uiterlijk, List.of());
    }

    public boolean isVerschoven() {
        return !overgeslagenFeestdagen.isEmpty();
    }
}
