package nl.wederhoor.partij;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name in parts.
 *
 * @param achternamen without prefixes; more than one in a double name
 * @param aaneen the surname with its prefixes as one word: Ben Ali and Benali
 */
record Persoonsnaam(List<Voornaam> voornamen, List<Woordvorm> achternamen, Woordvorm aaneen) {
    private static final int GENOEG = 3;

    Overeenkomst vergelijk(Persoonsnaam ander) {
        if (achternamen.isEmpty() || ander.achternamen.isEmpty()) {
            return Overeenkomst.GEEN;
        }
        if (zelfdeWoorden(ander)) {
            return Overeenkomst.GELIJK;
        }
        var voornaam = voornaamband(ander);
        if (zelfdeAchternaam(ander)) {
            return metZelfdeAchternaam(voornaam, ander);
        }
        return voornaam == Voornaamband.VOLUIT && tikfoutInAchternaam(ander)
                ? Overeenkomst.MOGELIJK
                : Overeenkomst.GEEN;
    }

    private Overeenkomst metZelfdeAchternaam(Voornaamband voornaam, Persoonsnaam ander) {
        return switch (voornaam) {
            case NEE -> Overeenkomst.GEEN;
            case ONBEKEND ->
                achternaamLengte() >= GENOEG && ander.achternaamLengte() >= GENOEG
                        ? Overeenkomst.ALLEEN_ACHTERNAAM
                        : Overeenkomst.GEEN;
            case TIKFOUT, LETTER, VOLUIT -> Overeenkomst.MOGELIJK;
        };
    }

    private int achternaamLengte() {
        return aaneen.tekst().length();
    }

    /** The first name and the surname in any order: Nguyen Thi Mai and Mai Thi Nguyen. */
    private boolean zelfdeWoorden(Persoonsnaam ander) {
        return voluit() && ander.voluit() && woorden().equals(ander.woorden());
    }

    private boolean voluit() {
        return !voornamen.isEmpty() && voornamen.stream().noneMatch(Voornaam::voorletter);
    }

    private Set<String> woorden() {
        var woorden =
                voornamen.stream().map(naam -> naam.vorm().klank()).collect(Collectors.toCollection(HashSet::new));
        achternamen.forEach(naam -> woorden.add(naam.klank()));
        return woorden;
    }

    /** With the first names: somebody else may have taken one for the surname. */
    Set<Woordvorm> alleWoorden() {
        var alle = new HashSet<>(achternamen);
        voornamen.stream().filter(naam -> !naam.voorletter()).forEach(naam -> alle.add(naam.vorm()));
        return alle;
    }

    private boolean zelfdeAchternaam(Persoonsnaam ander) {
        return aaneen.klinktAls(ander.aaneen) || omvat(ander) || ander.omvat(this);
    }

    /** Every surname of the other is one of ours: Jansen-de Vries has De Vries in it. */
    private boolean omvat(Persoonsnaam ander) {
        return ander.achternamen.stream().allMatch(naam -> achternamen.stream().anyMatch(naam::klinktAls));
    }

    private boolean tikfoutInAchternaam(Persoonsnaam ander) {
        return achternamen.size() == ander.achternamen.size()
                && ander.achternamen.stream()
                        .allMatch(naam -> achternamen.stream().anyMatch(naam::lijktOp));
    }

    private Voornaamband voornaamband(Persoonsnaam ander) {
        int samen = Math.min(voornamen.size(), ander.voornamen.size());
        if (samen == 0) {
            return Voornaamband.ONBEKEND;
        }
        if (voluit() && ander.voluit() && voornaamAaneen().klinktAls(ander.voornaamAaneen())) {
            return Voornaamband.VOLUIT;
        }
        for (int i = 1; i < samen; i++) {
            if (voornamen.get(i).vergelijk(ander.voornamen.get(i)) == Voornaamband.NEE) {
                return Voornaamband.NEE;
            }
        }
        return voornamen.get(0).vergelijk(ander.voornamen.get(0));
    }

    private Woordvorm voornaamAaneen() {
        return Woordvorm.van(voornamen.stream().map(naam -> naam.vorm().tekst()).collect(Collectors.joining()));
    }
}
