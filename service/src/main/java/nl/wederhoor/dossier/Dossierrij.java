package nl.wederhoor.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.hibernate.annotations.ColumnTransformer;

/** A dossier as it is kept; what can point to a person is in {@code versleuteld}. */
@Entity
@Table(name = "dossier")
class Dossierrij {
    static final String OPEN = "open";
    static final String GESLOTEN = "gesloten";

    @EmbeddedId
    Dossierid id;

    @Version
    long versie;

    String nummer;
    String status;
    String fase;
    String behandelaar;

    @Column(name = "aangemaakt_op")
    OffsetDateTime aangemaaktOp;

    @Column(name = "aangemaakt_door")
    String aangemaaktDoor;

    @Column(name = "gewijzigd_op")
    OffsetDateTime gewijzigdOp;

    String beleidsversie;

    @Column(name = "beleid_sha256")
    String beleidSha256;

    /** Coded facts as JSON: yes or no, choices, lists and numbers. */
    @ColumnTransformer(write = "?::jsonb")
    String feiten;

    byte[] versleuteld;

    @Column(name = "laatste_regel")
    int laatsteRegel;

    boolean isGesloten() {
        return status.equals(GESLOTEN);
    }
}
