package nl.wederhoor.dossier;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** Lists dossiers of the own organisation, newest first, a page at a time; nothing of their content is opened. */
@Singleton
public final class ZoekDossiers {
    public static final int PER_PAGINA = 50;

    private final Database database;
    private final EntityManager opslag;
    private final Event<Dossierhandeling> handelingen;
    private final Clock klok;

    ZoekDossiers(Database database, EntityManager opslag, Event<Dossierhandeling> handelingen, Clock klok) {
        this.database = database;
        this.opslag = opslag;
        this.handelingen = handelingen;
        this.klok = klok;
    }

    /** What to look for; a null part is not asked. */
    public record Filter(String status, String fase, String behandelaar, String nummer) {
        public static final List<String> STATUSSEN = List.of(Dossierrij.OPEN, Dossierrij.GESLOTEN);
    }

    /** One line of the list. */
    public record Gevonden(
            UUID id,
            String nummer,
            String status,
            String fase,
            long versie,
            String behandelaar,
            OffsetDateTime aangemaaktOp,
            OffsetDateTime gewijzigdOp) {
        public Gevonden {
            aangemaaktOp = Tijdstip.hier(aangemaaktOp);
            gewijzigdOp = Tijdstip.hier(gewijzigdOp);
        }
    }

    public record Dossierbladzijde(List<Gevonden> items, int pagina, int perPagina, long totaal) {}

    /** Pages count from 1. */
    public Dossierbladzijde zoek(Medewerker door, Filter filter, int pagina) {
        var waarden = waarden(door, filter);
        return database.within(door.organisatie(), connection -> {
            var items = vraag(
                            "select new nl.wederhoor.dossier.ZoekDossiers$Gevonden(d.id.id, d.nummer, d.status, d.fase,"
                                    + " d.versie, d.behandelaar, d.aangemaaktOp, d.gewijzigdOp) ",
                            waarden,
                            Gevonden.class,
                            " order by d.aangemaaktOp desc, d.id.id")
                    .setFirstResult((pagina - 1) * PER_PAGINA)
                    .setMaxResults(PER_PAGINA)
                    .getResultList();
            long totaal = vraag("select count(*) ", waarden, Long.class, "").getSingleResult();
            handelingen.fire(new Dossierhandeling(
                    door,
                    OffsetDateTime.now(klok),
                    "lijst",
                    items.stream().map(item -> item.id().toString()).toList(),
                    Dossierhandeling.GEDAAN));
            return new Dossierbladzijde(items, pagina, PER_PAGINA, totaal);
        });
    }

    private static Map<String, String> waarden(Medewerker door, Filter filter) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("status", filter.status());
        waarden.put("fase", filter.fase());
        waarden.put("behandelaar", filter.behandelaar());
        waarden.put("nummer", filter.nummer());
        waarden.values().removeIf(waarde -> waarde == null);
        waarden.put("id.organisatie", door.organisatie());
        return waarden;
    }

    private <T> TypedQuery<T> vraag(String keuze, Map<String, String> waarden, Class<T> soort, String volgorde) {
        var voorwaarden = waarden.keySet().stream()
                .map(veld -> "d." + veld + " = :" + naam(veld))
                .toList();
        var vraag = opslag.createQuery(
                keuze + "from Dossierrij d where " + String.join(" and ", voorwaarden) + volgorde, soort);
        waarden.forEach((veld, waarde) -> vraag.setParameter(naam(veld), waarde));
        return vraag;
    }

    private static String naam(String veld) {
        return veld.replace("id.", "");
    }
}
