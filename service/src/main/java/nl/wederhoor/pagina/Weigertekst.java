package nl.wederhoor.pagina;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.probleem.Weigering;

/** A refusal as the lines that a page shows, so that somebody stays where they are and can try again. */
final class Weigertekst {
    private static final int ONGELDIG = 400;
    private static final int BOTST = 409;
    private static final int VEROUDERD = 412;

    private Weigertekst() {}

    /** Empty when it was done; what has nothing to do with the form is refused as everywhere. */
    static Optional<List<String>> bij(Runnable werk) {
        try {
            werk.run();
            return Optional.empty();
        } catch (OngeldigeFeiten fout) {
            return Optional.of(
                    fout.fouten().stream().map(een -> een.melding()).distinct().toList());
        } catch (Weigering weigering) {
            return Optional.of(regels(weigering));
        }
    }

    private static List<String> regels(Weigering weigering) {
        var probleem = weigering.probleem();
        return switch (probleem.status()) {
            case ONGELDIG ->
                probleem.fouten().stream().map(een -> een.melding()).distinct().toList();
            case VEROUDERD ->
                List.of("Iemand heeft dit intussen gewijzigd. Hieronder staat hoe het nu is. Probeer het opnieuw.");
            case BOTST ->
                Stream.concat(
                                Stream.of(probleem.detail()),
                                probleem.clausules() == null
                                                || probleem.clausules().isEmpty()
                                        ? Stream.empty()
                                        : Stream.of("Bepalingen: " + String.join(", ", probleem.clausules()) + "."))
                        .toList();
            default -> throw weigering;
        };
    }
}
