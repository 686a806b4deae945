package nl.wederhoor.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** One line of the journal as it is kept; never changed after it was written. */
@Entity
@Immutable
@Table(name = "dossier_regel")
class Regelrij {
    @EmbeddedId
    Regelid id;

    String soort;
    String kenmerk;
    String uitkomst;
    OffsetDateTime op;
    String door;

    @Column(name = "client_ziet")
    boolean clientZiet;

    String tabelrij;
    String redencode;
    byte[] versleuteld;
}
