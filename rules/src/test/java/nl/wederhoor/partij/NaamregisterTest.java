package nl.wederhoor.partij;

import static nl.wederhoor.partij.Partijsoort.ORGANISATIE;
import static nl.wederhoor.partij.Partijsoort.PERSOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The register looks at few names, and finds what looking at all of them finds. */
class NaamregisterTest {
    private static final List<String> STUKKEN = List.of(
            "ber", "hof", "stra", "ma", "veld", "man", "lin", "kolk", "dijk", "ra", "oud", "zee", "brou", "wer", "ij",
            "ou", "cht", "ë", "ck", "th");
    private static final List<String> VOORAAN =
            List.of("", "Stichting ", "Bakkerij ", "Gemeente ", "Bouw ", "Bouw Groep ", "Adm. ", "Basisschool ");
    private static final List<String> VOORNAMEN = List.of("Jan", "Fatima", "J.", "Th.", "Jan-Piet", "mevrouw", "");

    private final Random toeval = new Random(20260402);

    @Test
    void words_a_typing_error_away_are_found_as_by_comparing_with_all() {
        var woorden = IntStream.range(0, 2_000)
                .mapToObj(nr -> Woordvorm.van(woord()))
                .collect(Collectors.toCollection(HashSet::new));
        var register = new Woordregister();
        woorden.forEach(register::zet);
        var weg = woorden.stream().limit(500).toList();
        weg.forEach(register::verwijder);
        weg.forEach(woorden::remove);

        int gevonden = 0;
        for (int nr = 0; nr < 2_000; nr++) {
            var gezocht = Woordvorm.van(metFouten(nr % 2 == 0 ? woord() : willekeurig(woorden)));
            var alle = woorden.stream().filter(woord -> woord.lijktOp(gezocht)).collect(Collectors.toSet());

            assertThat(register.lijktOp(gezocht)).as(gezocht.tekst()).isEqualTo(alle);
            gevonden += alle.size();
        }
        assertThat(gevonden).as("enough to say something").isGreaterThan(1_000);
    }

    @Test
    void organisations_are_found_as_by_comparing_with_all() {
        zoekt(ORGANISATIE, nr -> VOORAAN.get(toeval.nextInt(VOORAAN.size())) + naam());
    }

    @Test
    void persons_are_found_as_by_comparing_with_all() {
        zoekt(
                PERSOON,
                nr -> VOORNAMEN.get(toeval.nextInt(VOORNAMEN.size()))
                        + (toeval.nextInt(3) == 0 ? " van der " : " ")
                        + woord());
    }

    @Test
    void a_name_that_thousands_share_a_word_with_is_compared_with_few() {
        var register = new Naamregister<Integer>();
        for (int nr = 0; nr < 5_000; nr++) {
            register.zet(nr, Naam.lees(ORGANISATIE, "Handelshuis " + letters(nr)));
        }
        var gezocht = Naam.lees(ORGANISATIE, "Handelshuis " + letters(7));

        assertThat(register.kandidaten(gezocht)).contains(7).hasSizeLessThan(50);
        assertThat(register.zoek(gezocht)).containsEntry(7, Overeenkomst.GELIJK);
    }

    private void zoekt(Partijsoort soort, IntFunction<String> verzin) {
        Map<Integer, Naam> namen = new HashMap<>();
        List<String> teksten = new ArrayList<>();
        var register = new Naamregister<Integer>();
        for (int nr = 0; nr < 1_200; nr++) {
            teksten.add(verzin.apply(nr));
            var naam = Naam.lees(soort, teksten.get(nr));
            namen.put(nr, naam);
            register.zet(nr, naam);
        }
        for (int nr = 0; nr < 200; nr++) {
            namen.remove(nr);
            register.verwijder(nr);
        }
        int gevonden = 0;
        for (int nr = 0; nr < 600; nr++) {
            var tekst = metFouten(nr % 4 == 0 ? verzin.apply(nr) : teksten.get(2 * nr))
                    .replace(".", "");
            var gezocht = Naam.lees(soort, tekst);
            var alle = namen.entrySet().stream()
                    .filter(ander -> gezocht.vergelijk(ander.getValue()) != Overeenkomst.GEEN)
                    .collect(Collectors.toMap(Map.Entry::getKey, ander -> gezocht.vergelijk(ander.getValue())));

            assertThat(register.zoek(gezocht)).as(tekst).isEqualTo(alle);
            gevonden += alle.size();
        }
        assertThat(gevonden).as("enough to say something").isGreaterThan(100);
    }

    private String naam() {
        return toeval.nextInt(4) == 0 ? woord() + " " + woord() : woord();
    }

    private String woord() {
        return IntStream.rangeClosed(0, 1 + toeval.nextInt(4))
                .mapToObj(nr -> STUKKEN.get(toeval.nextInt(STUKKEN.size())))
                .collect(Collectors.joining());
    }

    private String metFouten(String tekst) {
        var fout = new StringBuilder(tekst);
        for (int nr = toeval.nextInt(3); nr > 0 && fout.length() > 2; nr--) {
            int plaats = toeval.nextInt(fout.length() - 1);
            switch (toeval.nextInt(4)) {
                case 0 -> fout.deleteCharAt(plaats);
                case 1 -> fout.insert(plaats, (char) ('a' + toeval.nextInt(26)));
                case 2 -> fout.setCharAt(plaats, (char) ('a' + toeval.nextInt(26)));
                default -> {
                    char eerste = fout.charAt(plaats);
                    fout.setCharAt(plaats, fout.charAt(plaats + 1));
                    fout.setCharAt(plaats + 1, eerste);
                }
            }
        }
        return fout.toString();
    }

    private String willekeurig(Set<Woordvorm> woorden) {
        return woorden.stream()
                .skip(toeval.nextInt(woorden.size()))
                .findFirst()
                .orElseThrow()
                .tekst();
    }

    private static String letters(int nr) {
        return new Random(nr)
                .ints(9, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
