package nl.wederhoor.dossier;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a decision request: one per point of a dossier. */
@Embeddable
record Verzoekid(String organisatie, UUID dossier, String onderwerp) {}
