package nl.wederhoor.regels;

import nl.wederhoor.partij.Overeenkomst;

/**
 * Somebody in the dossier in hand bears the name of somebody in another dossier, or in the same one.
 *
 * @param dossier the other dossier
 * @param kant the side in the dossier in hand
 * @param andereKant the side in the other dossier
 */
public record Partijband(String dossier, Kant kant, Kant andereKant, Overeenkomst mate) {

    /** A candidate on the opposite side. */
    public boolean isTegenover() {
        return mate.isKandidaat() && kant.staatTegenover(andereKant);
    }

    /** The opposite side, as far as a surname alone can tell. */
    public boolean isMisschienTegenover(Kant deze) {
        return kant == deze && kant.staatTegenover(andereKant);
    }

    public boolean isBemiddelaar() {
        return mate.isKandidaat() && kant == Kant.BEMIDDELAAR && andereKant != Kant.BEMIDDELAAR;
    }

    public boolean isPartij() {
        return mate.isKandidaat() && kant != Kant.BEMIDDELAAR && andereKant != Kant.BEMIDDELAAR;
    }
}
