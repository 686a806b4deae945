package nl.wederhoor.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.lijst.Bladzijde;

/** The lines of one dossier in order, read once and added to. */
final class Journaal {
    private static final String VAN =
            "from Regelrij r where r.id.organisatie = :organisatie and r.id.dossier = :dossier";
    private static final String ALLE = VAN + " order by r.id.volgnummer";

    private final EntityManager opslag;
    private final Dossierrij dossier;
    private final Slot slot;
    private List<Regelrij> rijen;

    Journaal(EntityManager opslag, Dossierrij dossier, Slot slot) {
        this.opslag = opslag;
        this.dossier = dossier;
        this.slot = slot;
    }

    /** Adds a line; its number. */
    int schrijf(NieuweRegel nieuw, String door, OffsetDateTime op) {
        var eerdere = rijen();
        dossier.laatsteRegel++;
        var rij = new Regelrij();
        rij.id = Regelid.van(dossier.id, dossier.laatsteRegel);
        rij.soort = nieuw.soort().label();
        rij.kenmerk = nieuw.kenmerk();
        rij.uitkomst = nieuw.uitkomst();
        rij.op = op;
        rij.door = door;
        rij.clientZiet = nieuw.clientZiet();
        rij.tabelrij = nieuw.tabelrij();
        rij.redencode = nieuw.redencode();
        rij.versleuteld = slot.sluit(nieuw.inhoud(), plaats(rij.id));
        opslag.persist(rij);
        eerdere.add(rij);
        return dossier.laatsteRegel;
    }

    List<Regel> regels() {
        return rijen().stream().map(this::regel).toList();
    }

    /** Only the lines of this page are read and opened. */
    Bladzijde<Regel> bladzijde(int pagina) {
        var items = vraag(ALLE, Regelrij.class)
                .setFirstResult(Bladzijde.vanaf(pagina))
                .setMaxResults(Bladzijde.PER_PAGINA)
                .getResultList();
        long totaal = vraag("select count(*) " + VAN, Long.class).getSingleResult();
        return Bladzijde.van(items, pagina, totaal).als(this::regel);
    }

    /** The line without opening it: its content is empty. */
    List<Regelrij> rijen() {
        if (rijen == null) {
            rijen = new ArrayList<>(vraag(ALLE, Regelrij.class).getResultList());
        }
        return rijen;
    }

    /** What was decided last on every point; a decision without an outcome lapsed. */
    Besluiten besluiten() {
        var besluiten = Besluiten.geen();
        for (var rij : rijen()) {
            var onderwerp = rij.soort.equals(Regelsoort.BESLUIT.label()) ? Onderwerp.van(rij.kenmerk) : null;
            if (onderwerp != null && onderwerp.isPresent()) {
                besluiten = rij.uitkomst == null
                        ? besluiten.zonder(onderwerp.get())
                        : besluiten.met(onderwerp.get(), rij.uitkomst);
            }
        }
        return besluiten;
    }

    /** The decision that stands on a point, opened. */
    Optional<Regel> besluit(Onderwerp onderwerp) {
        return rijen().stream()
                .filter(rij -> rij.soort.equals(Regelsoort.BESLUIT.label())
                        && onderwerp.label().equals(rij.kenmerk))
                .reduce((eerder, later) -> later)
                .filter(rij -> rij.uitkomst != null)
                .map(this::regel);
    }

    /** What stands on every point and every choice about the advice, opened; each form of help is a choice of its own. */
    List<Besluitstand> besluitstanden() {
        Map<String, Regelrij> laatste = new LinkedHashMap<>();
        for (var rij : rijen()) {
            if (rij.soort.equals(Regelsoort.BESLUIT.label())) {
                var sleutel = rij.kenmerk.equals(Besluit.HULPVORM) ? rij.kenmerk + " " + rij.uitkomst : rij.kenmerk;
                laatste.remove(sleutel);
                laatste.put(sleutel, rij);
            }
        }
        return laatste.values().stream()
                .filter(rij -> rij.uitkomst != null)
                .map(rij -> Besluitstand.van(regel(rij)))
                .toList();
    }

    Regel regel(Regelrij rij) {
        return new Regel(
                rij.id.volgnummer(),
                Regelsoort.vanKolom(rij.soort),
                rij.kenmerk,
                rij.uitkomst,
                Tijdstip.hier(rij.op),
                rij.door,
                rij.clientZiet,
                rij.tabelrij,
                rij.redencode,
                slot.object(rij.versleuteld, plaats(rij.id)));
    }

    private <T> TypedQuery<T> vraag(String tekst, Class<T> soort) {
        return opslag.createQuery(tekst, soort)
                .setParameter("organisatie", dossier.id.organisatie())
                .setParameter("dossier", dossier.id.id());
    }

    private static String plaats(Regelid id) {
        return "regel " + id.volgnummer();
    }
}
