package nl.wederhoor.termijn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.csv.Csv;

/** The regulations of others that ship: Awb, Wkkgz and that of Integratiewerk, one line per term in regelingen.csv. */
public final class Regelingen {
    private static final String EIGEN_BEPALING = "regeling wederpartij";
    private static final Pattern EIGEN = Pattern.compile(
            "eigen/([1-9][0-9]{0,3})/(dagen|werkdagen|weken|maanden|jaren)/(-|[1-9][0-9]{0,3})/(ja|nee)");
    private static final Map<String, Regeltermijn> ALLE = lees();

    private Regelingen() {}

    public static Collection<Regeltermijn> alle() {
        return ALLE.values();
    }

    /** The term with this key, one that ships or {@link #eigen}. */
    public static Optional<Regeltermijn> van(String sleutel) {
        var delen = EIGEN.matcher(sleutel);
        return delen.matches() ? Optional.of(eigen(delen)) : Optional.ofNullable(ALLE.get(sleutel));
    }

    /**
     * The key of a term of the counterparty's own regulation, as somebody read it there.
     *
     * @param verlengingDagen how much longer it may be made once, or null when it may not
     * @param opschorting true when it may stand still
     */
    public static String eigen(Lengte lengte, Integer verlengingDagen, boolean opschorting) {
        return "eigen/%d/%s/%s/%s"
                .formatted(
                        lengte.aantal(),
                        lengte.eenheid().label(),
                        verlengingDagen == null ? "-" : verlengingDagen,
                        opschorting ? "ja" : "nee");
    }

    private static Regeltermijn eigen(Matcher delen) {
        var verlenging = delen.group(3).equals("-")
                ? null
                : new Regeltermijn.Verlenging(Integer.parseInt(delen.group(3)), EIGEN_BEPALING);
        return new Regeltermijn(
                delen.group(),
                "Eigen regeling van de wederpartij",
                "reactie volgens de eigen regeling",
                Herkomst.REGELING_WEDERPARTIJ,
                new Lengte(
                        Integer.parseInt(delen.group(1)),
                        Woord.van(Lengte.Eenheid.class, delen.group(2)).orElseThrow()),
                List.of(EIGEN_BEPALING),
                WachtOp.WEDERPARTIJ,
                verlenging,
                null,
                delen.group(4).equals("ja") ? EIGEN_BEPALING : null,
                "De lengte is overgenomen uit de regeling van de wederpartij.");
    }

    private static Map<String, Regeltermijn> lees() {
        Map<String, Regeltermijn> alle = new LinkedHashMap<>();
        for (var rij : Csv.lees(tekst())) {
            alle.put(rij.get("sleutel"), regel(rij));
        }
        return Collections.unmodifiableMap(alle);
    }

    private static Regeltermijn regel(Map<String, String> rij) {
        var verlenging = rij.get("verlenging_dagen").isEmpty()
                ? null
                : new Regeltermijn.Verlenging(
                        Integer.parseInt(rij.get("verlenging_dagen")), rij.get("verlenging_bepaling"));
        return new Regeltermijn(
                rij.get("sleutel"),
                rij.get("naam"),
                rij.get("termijn"),
                Woord.van(Herkomst.class, rij.get("bron")).orElseThrow(),
                new Lengte(
                        Integer.parseInt(rij.get("aantal")),
                        Woord.van(Lengte.Eenheid.class, rij.get("eenheid")).orElseThrow()),
                List.of(rij.get("bepaling")),
                Woord.van(WachtOp.class, rij.get("wacht_op")).orElseThrow(),
                verlenging,
                leeg(rij.get("nogmaals_bepaling")),
                leeg(rij.get("opschorting_bepaling")),
                rij.get("toelichting"));
    }

    private static String leeg(String cel) {
        return cel.isEmpty() ? null : cel;
    }

    private static String tekst() {
        try (var bron = Regelingen.class.getResourceAsStream("regelingen.csv")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
