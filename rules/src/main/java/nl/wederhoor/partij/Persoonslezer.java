package nl.wederhoor.partij;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds first names and surname in a person's name, however it was written down. */
final class Persoonslezer {
    private static final String TUSSENVOEGSEL = "tussenvoegsel";
    private static final String NA_VOORNAAM = "tussenvoegsel na voornaam";

    private final List<Naamdeel> voor = new ArrayList<>();
    private final List<Naamdeel> achter = new ArrayList<>();

    private Persoonslezer() {}

    static Persoonsnaam lees(String geschreven) {
        var lezer = new Persoonslezer();
        var tekst = zonderKapitalen(geschreven);
        int komma = tekst.indexOf(',');
        var links = zonderTitels(Naamdeel.lees(komma < 0 ? tekst : tekst.substring(0, komma)));
        var rechts = zonderTitels(komma < 0 ? List.of() : Naamdeel.lees(tekst.substring(komma + 1)));
        if (rechts.stream().allMatch(deel -> deel.is(TUSSENVOEGSEL) && !deel.isVoorletter())) {
            lezer.gewoneVolgorde(links, rechts);
        } else {
            lezer.achternaamVoorop(links, rechts);
        }
        return lezer.naam();
    }

    /** In JAN DE BOER capitals say nothing about initials. */
    private static String zonderKapitalen(String tekst) {
        return tekst.chars().anyMatch(Character::isLowerCase) ? tekst : tekst.toLowerCase(Locale.ROOT);
    }

    /** "De heer" leaves an article behind: what stands before a title goes with it. */
    private static List<Naamdeel> zonderTitels(List<Naamdeel> delen) {
        int laatste = -1;
        for (int i = 0; i < delen.size() - 1; i++) {
            laatste = delen.get(i).is("titel") && laatste >= i - 2 ? i : laatste;
        }
        return delen.subList(laatste + 1, delen.size());
    }

    private void achternaamVoorop(List<Naamdeel> links, List<Naamdeel> rechts) {
        rechts.stream().filter(deel -> isTussenvoegsel(deel)).forEach(achter::add);
        achter.addAll(links);
        rechts.stream().filter(deel -> !isTussenvoegsel(deel)).forEach(voor::add);
    }

    private void gewoneVolgorde(List<Naamdeel> delen, List<Naamdeel> losseVoegsels) {
        if (!delen.isEmpty() && isTussenvoegsel(delen.get(0))) {
            voegselVoorop(delen);
            return;
        }
        int begin = beginAchternaam(delen);
        if (begin > 0 && delen.subList(begin, delen.size()).stream().allMatch(Naamdeel::isVoorletter)) {
            achter.addAll(delen.subList(0, begin)); // Boer J.P.
            voor.addAll(delen.subList(begin, delen.size()));
            return;
        }
        voor.addAll(delen.subList(0, begin));
        achter.addAll(losseVoegsels);
        achter.addAll(delen.subList(begin, delen.size()));
    }

    /** De Boer Jan: the first whole word is the surname, with what hangs on it. */
    private void voegselVoorop(List<Naamdeel> delen) {
        int einde = 0;
        while (einde < delen.size() && isTussenvoegsel(delen.get(einde))) {
            einde++;
        }
        einde = Math.min(einde + 1, delen.size());
        while (einde < delen.size() && delen.get(einde).verbonden()) {
            einde++;
        }
        achter.addAll(delen.subList(0, einde));
        voor.addAll(delen.subList(einde, delen.size()));
    }

    private static int beginAchternaam(List<Naamdeel> delen) {
        for (int i = 1; i < delen.size(); i++) {
            if (!delen.get(i).verbonden() && isVoegselNaVoornaam(delen.get(i)) && i < delen.size() - 1) {
                return i;
            }
        }
        int begin = eersteVoorletterAchteraan(delen);
        if (begin < delen.size()) {
            return begin;
        }
        begin = Math.max(delen.size() - 1, 0);
        while (begin > 1 && (delen.get(begin).verbonden() || isTussenvoegsel(delen.get(begin - 1)))) {
            begin--;
        }
        return delen.size() == 1 ? 0 : begin;
    }

    private static int eersteVoorletterAchteraan(List<Naamdeel> delen) {
        int begin = delen.size();
        while (begin > 1 && delen.get(begin - 1).isVoorletter()) {
            begin--;
        }
        return begin;
    }

    private static boolean isVoegselNaVoornaam(Naamdeel deel) {
        return isTussenvoegsel(deel) || deel.is(NA_VOORNAAM);
    }

    private static boolean isTussenvoegsel(Naamdeel deel) {
        return deel.ruw().length() > 1 && !deel.punt() && !deel.isVoorletterreeks() && deel.is(TUSSENVOEGSEL);
    }

    private Persoonsnaam naam() {
        var heel = achter.stream()
                .filter(deel -> !isTussenvoegsel(deel))
                .map(deel -> Woordvorm.van(zonderVastVoegsel(deel.ruw())))
                .toList();
        var namen = heel.isEmpty()
                ? achter.stream().map(deel -> Woordvorm.van(deel.ruw())).toList()
                : heel;
        var aaneen = achter.stream().map(Naamdeel::ruw).collect(Collectors.joining());
        return new Persoonsnaam(voornamen(), namen, Woordvorm.van(aaneen));
    }

    /** Vanderlinden is Van der Linden. */
    private static String zonderVastVoegsel(String ruw) {
        var woord = Schrift.vouw(ruw);
        for (var voegsel : List.of("vander", "vanden", "vande")) {
            if (woord.startsWith(voegsel) && woord.length() >= voegsel.length() + 4) {
                return ruw.substring(voegsel.length());
            }
        }
        return ruw;
    }

    private List<Voornaam> voornamen() {
        var namen = new ArrayList<Voornaam>();
        for (var deel : voor) {
            if (deel.isVoorletterreeks()) {
                deel.ruw().chars().forEach(letter -> namen.add(Voornaam.voorletter(Character.toString(letter))));
            } else if (!isTussenvoegsel(deel)) {
                namen.add(deel.isVoorletter() ? Voornaam.voorletter(deel.ruw()) : Voornaam.voluit(deel.ruw()));
            }
        }
        return namen;
    }
}
