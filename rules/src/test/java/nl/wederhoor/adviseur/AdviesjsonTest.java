package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;

/** What the receipt hashes is the canonical form of RFC 8785: an independent implementation finds the same hashes. */
final class AdviesjsonTest {
    private static final Besluiten BESLUITEN =
            Besluiten.geen().met(Onderwerp.SPOED, "nee").met(Onderwerp.INTAKE, "ja");

    @Test
    void het_bewijs_draagt_de_canonieke_hash_van_antwoord_en_vraag() throws Exception {
        for (int onbekend : List.of(0, 50, 100)) {
            var reeks = new Feitenreeks(11 + onbekend, onbekend);
            for (int nr = 0; nr < 60; nr++) {
                var organisatie = Pakketten.organisaties().get(nr % 5);
                var feiten = reeks.volgende();
                var moment = Proef.moment(reeks.dag().toString());

                var advies = Proef.adviseur(organisatie).adviseer(feiten, moment, BESLUITEN);

                var antwoord = (ObjectNode) Proef.boom(Adviesjson.schrijf(advies));
                antwoord.remove("bewijs");
                assertThat(advies.bewijs().adviesSha256()).isEqualTo(Adviesjson.sha256(antwoord.toString()));
                var vraag = antwoord.objectNode();
                vraag.put("organisatie", organisatie).put("peildatum", advies.peildatum());
                vraag.set("feiten", FeitenSchrijver.schrijf(feiten));
                vraag.putObject("besluiten").put("spoed", "nee").put("intake", "ja");
                assertThat(advies.bewijs().invoerSha256()).isEqualTo(Adviesjson.sha256(vraag.toString()));
            }
        }
    }

    @Test
    void tekens_en_volgorde_zijn_die_van_rfc_8785() {
        var lastig = Map.of(
                "\u20ac",
                "\u00eb \u001f \u000b \" \\ / \b\t\n\f\r \ud83d\ude00" + "\u20ac".repeat(9000),
                "\r",
                12,
                "1",
                List.of(true, ""),
                "A",
                Map.of());

        assertThat(Canoniek.hash(lastig)).isEqualTo(Adviesjson.sha256(Adviesjson.schrijf(lastig)));
    }
}
