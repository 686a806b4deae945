package nl.wederhoor.concept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.wederhoor.concept.Concepten.Eigenaar;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts: for one account, for a day, unreadable for whoever reads the database. */
@QuarkusTest
class ConceptenTest {
    private static final Eigenaar IK = new Eigenaar("radar", "coordinator");
    private static final Eigenaar COLLEGA = new Eigenaar("radar", "leidinggevende");

    @Inject
    Concepten concepten;

    @Inject
    Database database;

    @BeforeEach
    void nothing_yet() {
        concepten.wis(IK);
        concepten.wis(COLLEGA);
    }

    @Test
    void a_draft_comes_back_for_its_owner_and_for_nobody_else() {
        concepten.bewaar(IK, "melder=slachtoffer".getBytes(UTF_8));

        assertThat(concepten.lees(IK))
                .hasValueSatisfying(tekst -> assertThat(tekst).asString(UTF_8).contains("melder"));
        assertThat(concepten.lees(COLLEGA)).isEmpty();
    }

    @Test
    void the_database_holds_no_readable_text_and_no_equal_texts() {
        concepten.bewaar(IK, "melder=slachtoffer".getBytes(UTF_8));
        var eerste = opgeslagen(IK);
        concepten.bewaar(IK, "melder=slachtoffer".getBytes(UTF_8));

        assertThat(new String(eerste, UTF_8)).doesNotContain("melder");
        assertThat(opgeslagen(IK)).isNotEqualTo(eerste);
    }

    @Test
    void a_text_put_under_another_owner_cannot_be_read() {
        concepten.bewaar(IK, "geheim".getBytes(UTF_8));
        concepten.bewaar(COLLEGA, "anders".getBytes(UTF_8));
        voerUit("update concept_melding set versleuteld = (select versleuteld from concept_melding where account ="
                + " 'coordinator') where account = 'leidinggevende'");

        assertThat(concepten.lees(COLLEGA)).isEmpty();
    }

    @Test
    void a_draft_that_has_expired_is_not_shown_and_is_cleared_away_at_the_next_one() {
        concepten.bewaar(IK, "oud".getBytes(UTF_8));
        voerUit("update concept_melding set verloopt_op = '2020-01-01' where account = 'coordinator'");

        assertThat(concepten.lees(IK)).isEmpty();
        concepten.bewaar(COLLEGA, "nieuw".getBytes(UTF_8));
        assertThat(opgeslagen(IK)).isNull();
    }

    @Test
    void a_cleared_draft_is_gone() {
        concepten.bewaar(IK, "weg".getBytes(UTF_8));
        concepten.wis(IK);

        assertThat(concepten.lees(IK)).isEmpty();
    }

    private byte[] opgeslagen(Eigenaar eigenaar) {
        return database.within(eigenaar.organisatie(), connection -> {
            try (var vraag = connection.prepareStatement("select versleuteld from concept_melding where account = ?")) {
                vraag.setString(1, eigenaar.account());
                var rij = vraag.executeQuery();
                return rij.next() ? rij.getBytes(1) : null;
            }
        });
    }

    private void voerUit(String opdracht) {
        database.within("radar", connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
