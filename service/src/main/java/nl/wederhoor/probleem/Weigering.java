package nl.wederhoor.probleem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.feiten.Fout;

/**
 * Thrown to refuse a request; the caller gets the problem it holds.
 *
 * <p>Details are plain Dutch and name no value that was sent: they end up in answers.
 */
public final class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Probleem probleem;
    private final Duration wachttijd;

    private Weigering(Probleem probleem, Duration wachttijd) {
        super(probleem.title(), null, false, false);
        this.probleem = probleem;
        this.wachttijd = wachttijd;
    }

    private Weigering(Probleem probleem) {
        this(probleem, null);
    }

    /** 400: all faults of the input at once. */
    public static Weigering ongeldig(List<Fout> fouten) {
        return new Weigering(
                Probleem.van(Soort.ONGELDIG, "Deze onderdelen kloppen niet.").metFouten(fouten));
    }

    /** 400: one fault, at a place in the input. */
    public static Weigering ongeldig(String pad, String melding) {
        return ongeldig(List.of(new Fout(pad, melding)));
    }

    /** 403: signed in, but not with the right role or for the right organisation. */
    public static Weigering nietToegestaan(String detail) {
        return new Weigering(Probleem.van(Soort.NIET_TOEGESTAAN, detail));
    }

    /** 404: it does not exist, or not for this organisation. */
    public static Weigering nietGevonden() {
        return new Weigering(Probleem.van(Soort.NIET_GEVONDEN));
    }

    /** 409: a gate of the protocol is closed, with its clauses and what is missing. */
    public static Weigering poortDicht(String detail, List<String> clausules, List<String> ontbreekt) {
        return new Weigering(Probleem.van(Soort.GEWEIGERD, detail).metPoort(clausules, ontbreekt));
    }

    /** 409: it clashes with what stands there. */
    public static Weigering botst(String detail) {
        return new Weigering(Probleem.van(Soort.GEWEIGERD, detail));
    }

    /** 412: somebody changed it since it was read. */
    public static Weigering verouderd() {
        return new Weigering(Probleem.van(Soort.VEROUDERD));
    }

    /** 413: more than is taken at once. */
    public static Weigering teGroot(String detail) {
        return new Weigering(Probleem.van(Soort.TE_GROOT, detail));
    }

    /** 428: a change without If-Match. */
    public static Weigering zonderVersie() {
        return new Weigering(Probleem.van(Soort.ZONDER_VERSIE));
    }

    /** 429: tried too often; try again after the time given. */
    public static Weigering teVaak(Duration wachttijd) {
        return new Weigering(Probleem.van(Soort.TE_VAAK), wachttijd);
    }

    public Probleem probleem() {
        return probleem;
    }

    Optional<Duration> wachttijd() {
        return Optional.ofNullable(wachttijd);
    }
}
