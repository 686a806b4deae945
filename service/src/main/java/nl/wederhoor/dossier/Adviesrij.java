package nl.wederhoor.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** The advice that a line of the journal led to, with the policy version it was made under. */
@Entity
@Immutable
@Table(name = "dossier_advies")
class Adviesrij {
    @EmbeddedId
    Regelid id;

    OffsetDateTime op;
    String beleidsversie;

    @Column(name = "beleid_sha256")
    String beleidSha256;

    @Column(name = "advies_sha256")
    String adviesSha256;

    byte[] versleuteld;
}
