package nl.wederhoor.bewijs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederhoor.beleid.Gemeente;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.proef.Adviseurs;
import nl.wederhoor.regels.Tijdzone;

/** Questions over the whole vocabulary, from nothing known to everything known, the same for the same seed. */
final class Bewijsvragen {
    private static final int STAPPEN = 11;
    private static final List<String> VREEMDE_PLAATSEN =
            List.of("Verzonnen aan Zee", "İstanbul", "SÚDWEST-FRYSLÂN", "ılıca");

    private final String organisatie;
    private final Random toeval;
    private final Bewijsdagen dagen;

    private Bewijsvragen(String organisatie, long zaad) {
        this.organisatie = organisatie;
        this.toeval = new Random(zaad);
        this.dagen = new Bewijsdagen(toeval);
    }

    /** So many questions for this organisation; 0, 10, ... 100 percent of the facts is unknown, in turn. */
    static List<Bewijsvraag> voor(String organisatie, long zaad, int aantal) {
        var vragen = new Bewijsvragen(organisatie, zaad);
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> vragen.vraag(nummer % STAPPEN * 100 / (STAPPEN - 1)))
                .toList();
    }

    private Bewijsvraag vraag(int onbekend) {
        var peildatum = dagen.peildatum();
        var peildag = peildatum.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var feiten = Feiten.leeg();
        for (var feit : gegeven(onbekend)) {
            feiten = feiten.met(feit, waarde(feit, peildag));
        }
        return new Bewijsvraag(new Vraag(organisatie, peildatum, feiten, besluiten()));
    }

    private List<Feit> gegeven(int onbekend) {
        var feiten = new ArrayList<>(Arrays.asList(Feit.values()));
        Collections.shuffle(feiten, toeval);
        return feiten.subList(0, Math.round(feiten.size() * (100 - onbekend) / 100f));
    }

    private Object waarde(Feit feit, LocalDate peildag) {
        return switch (feit.soort()) {
            case BOOLEAN -> toeval.nextBoolean();
            case KEUZE -> uit(feit.waarden());
            case LIJST -> lijst(feit);
            case GETAL -> getal(feit);
            case DATUM -> dagen.rond(peildag);
            case TIJDSTIP -> dagen.momentRond(peildag);
            case TEKST -> plaats();
        };
    }

    private Set<String> lijst(Feit feit) {
        return toeval.ints(toeval.nextInt(4), 0, feit.waarden().size())
                .mapToObj(feit.waarden()::get)
                .collect(Collectors.toSet());
    }

    /** Small numbers, where thresholds lie, and now and then the largest. */
    private int getal(Feit feit) {
        return toeval.nextInt(10) == 0
                ? feit.maximum()
                : feit.minimum() + toeval.nextInt(Math.min(40, feit.maximum() - feit.minimum() + 1));
    }

    private String plaats() {
        var namen = Adviseurs.van(organisatie).beleid().gemeenten().stream()
                .map(Gemeente::naam)
                .toList();
        var naam = namen.isEmpty() || toeval.nextInt(4) == 0 ? uit(VREEMDE_PLAATSEN) : uit(namen);
        return toeval.nextBoolean() ? naam.toUpperCase(Locale.ROOT) : naam;
    }

    /** None in half of the questions, else one to four. */
    private Besluiten besluiten() {
        var besluiten = Besluiten.geen();
        for (int over = toeval.nextBoolean() ? 0 : 1 + toeval.nextInt(4); over > 0; over--) {
            var onderwerp = Onderwerp.values()[toeval.nextInt(Onderwerp.values().length)];
            besluiten = besluiten.met(onderwerp, uit(onderwerp.besluiten()));
        }
        return besluiten;
    }

    private <T> T uit(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }
}
