package nl.wederhoor.dossier;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who has a part in the incident; who it is stands in {@code versleuteld}. */
@Entity
@Table(name = "dossier_partij")
class Partijrij {
    @EmbeddedId
    Regelid id;

    String rol;
    String soort;
    byte[] versleuteld;
}
