package nl.wederhoor.dossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The data key of one dossier, wrapped; without this row its content is gone. */
@Entity
@Table(name = "dossier_sleutel")
class Sleutelrij {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "dossier"))
    Dossierid id;

    byte[] versleuteld;

    protected Sleutelrij() {}

    Sleutelrij(Dossierid id, byte[] versleuteld) {
        this.id = id;
        this.versleuteld = versleuteld;
    }
}
