package nl.wederhoor.pagina.dossier;

import nl.wederhoor.dossier.Dossiermap;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.termijnen.Gebeurtenis;

/** What happened to a term, as one sentence; somebody's own words come from the journal. */
record Gebeurteniswoorden(Gebeurtenis gebeurtenis, Dossiermap map) {

    String zin() {
        var zin = new StringBuilder(Opmaak.moment(gebeurtenis.op()))
                .append(", ")
                .append(gebeurtenis.door())
                .append(": ")
                .append(gebeurtenis.soort())
                .append(gebeurtenis.uiterlijk() == null ? "" : ", uiterlijk " + Opmaak.dag(gebeurtenis.uiterlijk()))
                .append('.');
        if (gebeurtenis.reden() != null) {
            zin.append(" Reden: ").append(gebeurtenis.reden()).append('.');
        }
        if (gebeurtenis.regel() != null && gebeurtenis.regel() <= map.regels().size()) {
            var woorden = map.regels().get(gebeurtenis.regel() - 1).inhoud().path("reden");
            zin.append(woorden.isTextual() ? " " + woorden.textValue() : "");
        }
        return zin.toString();
    }
}
