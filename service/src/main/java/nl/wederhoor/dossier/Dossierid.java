package nl.wederhoor.dossier;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a dossier; the organisation stands first, as in every key. */
@Embeddable
record Dossierid(String organisatie, UUID id) {}
