package nl.wederhoor.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A point that waits for somebody's decision. */
@Entity
@Table(name = "besluitverzoek")
class Verzoekrij {
    static final String OPEN = "open";
    static final String BESLOTEN = "besloten";
    static final String VERVALLEN = "vervallen";

    @EmbeddedId
    Verzoekid id;

    String beslisser;
    String clausules;
    String status;

    @Column(name = "gevraagd_op")
    OffsetDateTime gevraagdOp;

    @Column(name = "afgehandeld_op")
    OffsetDateTime afgehandeldOp;
}
