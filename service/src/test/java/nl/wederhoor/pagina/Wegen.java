package nl.wederhoor.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;

/** The ways in, each a test; what is closed is given as key of a route or form and its status. */
interface Wegen {
    int MEESTE_BESLUITEN = 6;

    /** Statuses that let something through. */
    Set<String> OPEN = Set.of("aanbevolen", "mogelijk", "toegestaan", "onbekend");

    /** The facts that make the exclusion, written over those that everything else needs; null takes one away. */
    String feiten();

    Map<String, String> dicht();

    /** Decisions with which the text itself lifts the exclusion, as "onderwerp=besluit". */
    default Set<String> opheffend() {
        return Set.of();
    }

    default List<String> organisaties() {
        return List.of("radar", "dmg");
    }

    @Test
    default void in_het_advies() {
        for (var organisatie : organisaties()) {
            var advies = Ondervraging.post("/api/v1/adviezen", vraag(organisatie));

            dicht().forEach((lijn, status) -> assertThat(Ondervraging.status(advies, "", lijn))
                    .as(organisatie + " " + lijn)
                    .isEqualTo(status));
        }
    }

    @Test
    default void in_de_vergelijking() {
        var vraag = Ondervraging.JSON.createObjectNode();
        vraag.set("feiten", alleFeiten());
        vraag.set("organisaties", Ondervraging.JSON.valueToTree(List.of("radar", "dmg", "klachtenhulp")));

        var antwoord = Ondervraging.post("/api/v1/adviezen/vergelijking", vraag);

        for (var organisatie : organisaties()) {
            dicht().forEach((lijn, status) -> {
                var advies = "adviezen." + organisatie + ".";
                assertThat(Ondervraging.status(antwoord, advies, lijn))
                        .as(organisatie + " " + lijn)
                        .isEqualTo(status);
                var lezing = "verschillen.find { it.sleutel == '%s' }?.perOrganisatie?.%s?.waarde";
                assertThat(antwoord.<String>get(lezing.formatted(lijn, organisatie)))
                        .isIn(status, null);
            });
        }
    }

    @Test
    default void op_de_pagina_nieuwe_melding() {
        var bezoek = Bezoek.van("klachtbehandelaar@radar");
        for (var organisatie : organisaties()) {
            var pagina = bezoek.vulIn(velden(organisatie)).asString();

            dicht().forEach((lijn, status) -> assertThat(Ondervraging.opPagina(pagina, lijn))
                    .as(organisatie + " " + lijn)
                    .isEqualTo(status));
        }
    }

    @Test
    default void op_de_pagina_vergelijk() {
        var bezoek = Bezoek.van("klachtbehandelaar2@radar");
        for (var organisatie : organisaties()) {
            bezoek.verstuur(velden(organisatie));
            var pagina = bezoek.lees("/vergelijken?organisaties=ieder1gelijk&organisaties=" + organisatie)
                    .asString();

            dicht().forEach((lijn, status) -> assertThat(Ondervraging.opPagina(pagina, lijn))
                    .as(organisatie + " " + lijn)
                    .isEqualTo(status));
        }
    }

    @Test
    default void na_elk_besluit_dat_haar_niet_opheft() {
        for (var organisatie : organisaties()) {
            for (var onderwerp : Onderwerp.values()) {
                for (var besluit : onderwerp.besluiten()) {
                    if (!opheffend().contains(onderwerp.label() + "=" + besluit)) {
                        blijftDicht(organisatie, onderwerp.label(), besluit);
                    }
                }
            }
        }
    }

    /** For every subject at once one of its decisions, until each has been tried. */
    @Test
    default void op_de_pagina_na_elk_besluit_dat_haar_niet_opheft() {
        var bezoek = Bezoek.van("coordinator@radar");
        for (var organisatie : organisaties()) {
            for (int keuze = 0; keuze < MEESTE_BESLUITEN; keuze++) {
                var velden = velden(organisatie);
                velden.putAll(besluiten(keuze));
                var pagina = bezoek.vulIn(velden).asString();

                assertThat(pagina).contains("Verwerkte besluiten");
                dicht().keySet().forEach(lijn -> assertThat(Ondervraging.opPagina(pagina, lijn))
                        .as("%s %s na %s", organisatie, lijn, velden)
                        .isNotIn(OPEN));
            }
        }
    }

    private Map<String, List<String>> besluiten(int keuze) {
        Map<String, List<String>> besluiten = new LinkedHashMap<>();
        for (var onderwerp : Onderwerp.values()) {
            var besluit =
                    onderwerp.besluiten().get(keuze % onderwerp.besluiten().size());
            if (!opheffend().contains(onderwerp.label() + "=" + besluit)) {
                besluiten.put(onderwerp.bron(), List.of(besluit));
            }
        }
        return besluiten;
    }

    private void blijftDicht(String organisatie, String onderwerp, String besluit) {
        var vraag = vraag(organisatie);
        vraag.withArray("besluiten").addObject().put("onderwerp", onderwerp).put("besluit", besluit);
        var advies = Ondervraging.post("/api/v1/adviezen", vraag);

        dicht().keySet().forEach(lijn -> assertThat(Ondervraging.status(advies, "", lijn))
                .as("%s %s na %s: %s", organisatie, lijn, onderwerp, besluit)
                .isNotIn(OPEN));
    }

    private ObjectNode vraag(String organisatie) {
        var vraag = Ondervraging.JSON
                .createObjectNode()
                .put("organisatie", organisatie)
                .put("peildatum", "2026-04-02");
        vraag.set("feiten", alleFeiten());
        return vraag;
    }

    private ObjectNode alleFeiten() {
        var feiten = Ondervraging.json(Ondervraging.ALLES);
        feiten.setAll(Ondervraging.json(feiten()));
        return feiten;
    }

    /** The same facts as the form sends them. */
    private Map<String, List<String>> velden(String organisatie) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        velden.put("organisatie", List.of(organisatie));
        velden.put("peildatum", List.of("2026-04-02"));
        alleFeiten().properties().forEach(feit -> {
            if (!feit.getValue().isNull()) {
                velden.put(feit.getKey(), Ondervraging.formulierwaarden(feit.getValue()));
            }
        });
        return velden;
    }
}
