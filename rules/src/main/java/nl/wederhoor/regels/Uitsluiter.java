package nl.wederhoor.regels;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.beleid.Regelgrond;

/** Collects the exclusions that the rules find; ordered by what they close, never by firing order. */
public final class Uitsluiter {
    private static final List<String> MEER_DAN_STEUN_EN_ADVIES = List.of(
            "empowerment",
            "bemiddeling",
            "ondersteuning bij procedure",
            "brief aan wederpartij",
            "brief namens cliënt",
            "voorlichting en beleidsadvisering",
            "publiciteit",
            "eigen actie");

    private final List<Uitsluiting> uitsluitingen = new ArrayList<>();

    public void sluitRoute(String route, Regelgrond grond, String regel) {
        uitsluitingen.add(Uitsluiting.van("route", route, grond, regel));
    }

    public void sluitVorm(String vorm, Regelgrond grond, String regel) {
        uitsluitingen.add(Uitsluiting.van("vorm", vorm, grond, regel));
    }

    /** Closes every form but moral support, and information and advice. */
    public void laatSteunEnAdvies(Regelgrond grond, String regel) {
        MEER_DAN_STEUN_EN_ADVIES.forEach(vorm -> sluitVorm(vorm, grond, regel));
    }

    /** Closes every form but moral support, advice and the mediation that the text keeps open. */
    public void laatSteunAdviesEnBemiddeling(Regelgrond grond, String regel) {
        MEER_DAN_STEUN_EN_ADVIES.stream()
                .filter(vorm -> !vorm.equals("bemiddeling"))
                .forEach(vorm -> sluitVorm(vorm, grond, regel));
    }

    public List<Uitsluiting> uitsluitingen() {
        return uitsluitingen.stream().sorted(Uitsluiting.VOLGORDE).toList();
    }
}
