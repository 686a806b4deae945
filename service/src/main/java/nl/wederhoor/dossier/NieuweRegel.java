package nl.wederhoor.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line to be written in the journal; who and when are those of the work at hand. */
record NieuweRegel(
        Regelsoort soort,
        String kenmerk,
        String uitkomst,
        boolean clientZiet,
        String tabelrij,
        String redencode,
        ObjectNode inhoud) {

    static NieuweRegel van(Regelsoort soort, String kenmerk) {
        return new NieuweRegel(soort, kenmerk, null, false, null, null, JsonNodeFactory.instance.objectNode());
    }

    NieuweRegel met(String veld, Object waarde) {
        if (waarde != null) {
            inhoud.set(veld, Inhoud.schrijf(waarde));
        }
        return this;
    }

    NieuweRegel uitkomst(String nieuw) {
        return new NieuweRegel(soort, kenmerk, nieuw, clientZiet, tabelrij, redencode, inhoud);
    }

    NieuweRegel zichtbaar(boolean voorClient) {
        return new NieuweRegel(soort, kenmerk, uitkomst, voorClient, tabelrij, redencode, inhoud);
    }

    NieuweRegel afwijking(String rij, String code) {
        return new NieuweRegel(soort, kenmerk, uitkomst, clientZiet, rij, code, inhoud);
    }
}
