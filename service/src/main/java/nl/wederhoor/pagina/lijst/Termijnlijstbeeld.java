package nl.wederhoor.pagina.lijst;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.pagina.Resttijd;
import nl.wederhoor.pagina.Schil;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;
import nl.wederhoor.termijnen.Termijnbeeld;

/** What is due, what is late and what waits for whom: a month and a list. */
public record Termijnlijstbeeld(
        Schil schil,
        Termijnlijstvraag vraag,
        Maandkalender kalender,
        List<Regel> regels,
        Bladwijzer bladzijde,
        long teLaat) {

    /** One term; rest is null while it stands still. */
    public record Regel(Termijnbeeld termijn, Resttijd rest) {
        static Regel van(Termijnbeeld termijn) {
            boolean loopt = termijn.dagenOver() != null;
            return new Regel(termijn, loopt ? Resttijd.van(termijn.dagenOver()) : null);
        }

        public boolean opgeschort() {
            return termijn.stand() == Termijnstand.OPGESCHORT || rest == null;
        }

        public String pad() {
            return "/dossiers/" + termijn.dossier() + "/termijnen#termijn-" + termijn.id();
        }
    }

    public boolean dagGekozen() {
        return vraag.dag() != null;
    }

    public boolean gefilterd() {
        return dagGekozen() || vraag.stand() != null || vraag.wacht() != null;
    }

    public String kop() {
        return dagGekozen() ? "Termijnen op " + Opmaak.dag(vraag.dag()) : "Lijst, de eerste dag bovenaan";
    }

    public List<Optie> wiens() {
        return List.of(
                new Optie("mij", "Alleen mijn dossiers", vraag.mijn()),
                new Optie("bureau", "Het hele bureau", !vraag.mijn()));
    }

    public List<Optie> standen() {
        return List.of(
                new Optie("", "Alles wat loopt", vraag.stand() == null),
                new Optie("verlopen", "Te laat", vraag.stand() == Termijnstand.VERLOPEN),
                new Optie("loopt", "Nog op tijd", vraag.stand() == Termijnstand.LOOPT),
                new Optie("opgeschort", "Staat stil", vraag.stand() == Termijnstand.OPGESCHORT));
    }

    public List<Optie> wachten() {
        var keuzes = Arrays.stream(WachtOp.values())
                .filter(wacht -> wacht != WachtOp.NIEMAND)
                .map(wacht -> new Optie(wacht.label(), Opmaak.hoofdletter(wacht.label()), vraag.wacht() == wacht));
        return Stream.concat(Stream.of(new Optie("", "Iedereen", vraag.wacht() == null)), keuzes)
                .toList();
    }
}
