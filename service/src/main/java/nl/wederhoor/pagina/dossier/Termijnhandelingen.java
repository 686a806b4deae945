package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.api.Termijnlezer;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijnen.BeginTermijn;
import nl.wederhoor.termijnen.HervatTermijn;
import nl.wederhoor.termijnen.MeldTermijnAf;
import nl.wederhoor.termijnen.SchortTermijnOp;
import nl.wederhoor.termijnen.VerlengTermijn;

/** What can be done with a term by a form. */
@Singleton
final class Termijnhandelingen {
    private final BeginTermijn begin;
    private final VerlengTermijn verleng;
    private final SchortTermijnOp schortOp;
    private final HervatTermijn hervat;
    private final MeldTermijnAf meldAf;

    Termijnhandelingen(
            BeginTermijn begin,
            VerlengTermijn verleng,
            SchortTermijnOp schortOp,
            HervatTermijn hervat,
            MeldTermijnAf meldAf) {
        this.begin = begin;
        this.verleng = verleng;
        this.schortOp = schortOp;
        this.hervat = hervat;
        this.meldAf = meldAf;
    }

    /** Throws 404 for what cannot be done with a term. */
    void doe(String handeling, Medewerker wie, UUID dossier, Formulier formulier) {
        var termijn = Kopregels.id(formulier.waarde("termijn"));
        var versie = formulier.versieEenmaal();
        if (handeling.equals("verlengen")) {
            verleng.verleng(wie, dossier, termijn, versie, Termijnlezer.uitstel(Formulier.bytes(uitstel(formulier))));
            return;
        }
        var dag = Termijnlezer.dag(formulier.json("op", "reden"));
        switch (handeling) {
            case "opschorten" -> schortOp.schortOp(wie, dossier, termijn, versie, dag.op(), dag.reden());
            case "hervatten" -> hervat.hervat(wie, dossier, termijn, versie, dag.op(), dag.reden());
            case "afmelden" -> meldAf.meldAf(wie, dossier, termijn, versie, dag.op(), dag.reden());
            default -> throw Weigering.nietGevonden();
        }
    }

    void begin(Medewerker wie, UUID dossier, Formulier formulier) {
        var verzoek = Termijnlezer.begin(Formulier.bytes(nieuw(formulier)));
        begin.begin(wie, dossier, formulier.versieEenmaal(), verzoek.regeling(), verzoek.start(), verzoek.reden());
    }

    private static ObjectNode uitstel(Formulier formulier) {
        return formulier
                .metGetal(formulier.object("op", "reden"), "dagen")
                .put("clientStemtIn", formulier.heeft("clientStemtIn", "ja"));
    }

    private static ObjectNode nieuw(Formulier formulier) {
        var nieuw = formulier.object("regeling", "start", "reden");
        if (formulier.heeft("regeling", "eigen")) {
            var eigen = formulier.object("eenheid");
            formulier.metGetal(eigen, "aantal");
            formulier.metGetal(eigen, "verlengingDagen");
            eigen.put("opschorting", formulier.heeft("opschorting", "ja"));
            nieuw.set("eigen", eigen);
        }
        return nieuw;
    }
}
