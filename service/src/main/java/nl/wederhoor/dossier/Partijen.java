package nl.wederhoor.dossier;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The parties of one dossier, opened. */
final class Partijen {
    private static final String ALLE = "from Partijrij p where p.id.organisatie = :organisatie"
            + " and p.id.dossier = :dossier order by p.id.volgnummer";

    private final EntityManager opslag;
    private final Dossierid dossier;
    private final Slot slot;
    private List<Partij> partijen;

    Partijen(EntityManager opslag, Dossierid dossier, Slot slot) {
        this.opslag = opslag;
        this.dossier = dossier;
        this.slot = slot;
    }

    List<Partij> alle() {
        if (partijen == null) {
            partijen = new ArrayList<>(opslag.createQuery(ALLE, Partijrij.class)
                    .setParameter("organisatie", dossier.organisatie())
                    .setParameter("dossier", dossier.id())
                    .getResultStream()
                    .map(rij -> partij(rij, slot))
                    .toList());
        }
        return List.copyOf(partijen);
    }

    Partij voegToe(Partijrol rol, Partijsoort soort, Persoonsgegevens gegevens, Integer vertegenwoordigt) {
        var nieuw = new Partij(alle().size() + 1, rol, soort, gegevens, vertegenwoordigt);
        var rij = new Partijrij();
        rij.id = Regelid.van(dossier, nieuw.volgnummer());
        rij.rol = rol.kolom();
        rij.soort = soort.label();
        rij.versleuteld = slot.sluit(
                NieuweRegel.van(Regelsoort.PARTIJ, null)
                        .met("gegevens", gegevens)
                        .met("vertegenwoordigt", vertegenwoordigt)
                        .inhoud(),
                plaats(nieuw.volgnummer()));
        opslag.persist(rij);
        partijen.add(nieuw);
        return nieuw;
    }

    static Partij partij(Partijrij rij, Slot slot) {
        var inhoud = slot.object(rij.versleuteld, plaats(rij.id.volgnummer()));
        return new Partij(
                rij.id.volgnummer(),
                Partijrol.vanKolom(rij.rol),
                Partijsoort.vanKolom(rij.soort),
                Inhoud.lees(inhoud.get("gegevens"), Persoonsgegevens.class),
                Inhoud.lees(inhoud.get("vertegenwoordigt"), Integer.class));
    }

    private static String plaats(int volgnummer) {
        return "partij " + volgnummer;
    }
}
