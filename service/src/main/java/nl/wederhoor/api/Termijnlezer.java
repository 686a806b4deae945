package nl.wederhoor.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.termijn.Lengte;
import nl.wederhoor.termijn.Regelingen;
import nl.wederhoor.termijn.Regeltermijn;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;
import nl.wederhoor.termijnen.Termijnfilter;
import nl.wederhoor.termijnen.VerlengTermijn.Uitstel;

/** Reads what is asked of terms; each throws OngeldigeFeiten or a refusal (400) with all faults. */
public final class Termijnlezer {
    static final String EIGEN = "eigen";
    static final int LANGSTE_UITSTEL = 365;
    private static final int LANGSTE_ACCOUNT = 64;

    /** The words a list of open terms can be asked for. */
    static final List<Termijnstand> STANDEN =
            List.of(Termijnstand.LOOPT, Termijnstand.VERLOPEN, Termijnstand.OPGESCHORT);

    private Termijnlezer() {}

    public record Beginverzoek(String regeling, LocalDate start, String reden) {}

    public record Dagverzoek(LocalDate op, String reden) {}

    static List<String> regelingen() {
        List<String> sleutels = new ArrayList<>(
                Regelingen.alle().stream().map(Regeltermijn::sleutel).toList());
        sleutels.add(EIGEN);
        return sleutels;
    }

    public static Beginverzoek begin(byte[] body) {
        var lezer = Verzoeklezer.van(body, "regeling", "start", "reden", EIGEN);
        var regeling = lezer.verplicht("regeling", lezer.keuze("regeling", regelingen()));
        var start = lezer.verplicht("start", lezer.datum("start"));
        var reden = lezer.reden("reden");
        var eigen = eigen(lezer, EIGEN.equals(regeling));
        lezer.klaar();
        return new Beginverzoek(eigen == null ? regeling : eigen, start, reden);
    }

    public static Uitstel uitstel(byte[] body) {
        var lezer = Verzoeklezer.van(body, "dagen", "clientStemtIn", "op", "reden");
        var dagen = lezer.getal("dagen", 1, LANGSTE_UITSTEL);
        var stemtIn = lezer.jaNee("clientStemtIn");
        var op = lezer.datum("op");
        var reden = lezer.reden("reden");
        lezer.klaar();
        return new Uitstel(dagen, Boolean.TRUE.equals(stemtIn), op, reden);
    }

    public static Dagverzoek dag(byte[] body) {
        var lezer = Verzoeklezer.van(body, "op", "reden");
        var op = lezer.datum("op");
        var reden = lezer.reden("reden");
        lezer.klaar();
        return new Dagverzoek(op, reden);
    }

    /** Query parameters, as the fields of an object would be read. */
    public static Termijnfilter filter(String tot, String stand, String wachtOp, String behandelaar) {
        var lezer = Verzoeklezer.vanVraag(
                new String[] {"tot", tot},
                new String[] {"stand", stand},
                new String[] {"wachtOp", wachtOp},
                new String[] {"behandelaar", behandelaar});
        var dag = lezer.datum("tot");
        var gekozen = lezer.keuze("stand", STANDEN.stream().map(Woord::label).toList());
        var wie = lezer.keuze(
                "wachtOp", Arrays.stream(WachtOp.values()).map(Woord::label).toList());
        var wiens = lezer.regel("behandelaar", LANGSTE_ACCOUNT);
        lezer.klaar();
        return new Termijnfilter(
                dag,
                gekozen == null ? null : Woord.van(Termijnstand.class, gekozen).orElseThrow(),
                wie == null ? null : Woord.van(WachtOp.class, wie).orElseThrow(),
                wiens);
    }

    private static String eigen(Verzoeklezer lezer, boolean nodig) {
        var deel = lezer.deel(EIGEN, "aantal", "eenheid", "verlengingDagen", "opschorting");
        if (nodig != (deel != null)) {
            lezer.fout(EIGEN, "Geef dit deel bij een eigen regeling, en alleen dan.");
            return null;
        }
        if (deel == null) {
            return null;
        }
        var aantal = deel.verplicht("aantal", deel.getal("aantal", 1, 999));
        var eenheid = deel.verplicht("eenheid", deel.woord("eenheid", Lengte.Eenheid.class));
        var verlenging = deel.getal("verlengingDagen", 1, LANGSTE_UITSTEL);
        var opschorting = deel.jaNee("opschorting");
        return aantal == null || eenheid == null
                ? null
                : Regelingen.eigen(new Lengte(aantal, eenheid), verlenging, Boolean.TRUE.equals(opschorting));
    }
}
