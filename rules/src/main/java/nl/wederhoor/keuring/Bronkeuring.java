package nl.wederhoor.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.csv.Csv;
import nl.wederhoor.keuring.Bladkeuring.Regel;
import nl.wederhoor.tabel.Tabellen;

/** Nothing without a source: every citation exists, every row and rule has one, and every clause is where it says. */
final class Bronkeuring {
    private final String organisatie;
    private final Bladkeuring bladen;
    private final Foutenlijst fouten;
    private final Set<String> clausules;
    private final List<Citaat> citaten = new ArrayList<>();

    /** That a place (a table, a rule, "parameters", "nietgeregeld") cites a clause. */
    private record Citaat(String plaats, String clausule) {}

    Bronkeuring(String organisatie, Bladkeuring bladen, Foutenlijst fouten) {
        this.organisatie = organisatie;
        this.bladen = bladen;
        this.fouten = fouten;
        this.clausules = bladen.regels(Csvvorm.CLAUSULES).stream()
                .map(regel -> regel.cel("id"))
                .collect(Collectors.toSet());
    }

    /** Tables may be null when they could not be read: then homes cannot be judged. */
    void keur(Tabellen tabellen) {
        keurPrefix();
        keurRegels();
        citeer(Csvvorm.PARAMETERS, "parameters");
        citeer(Csvvorm.NIETGEREGELD, "nietgeregeld");
        if (tabellen != null) {
            citeer(tabellen);
            bladen.regels(Csvvorm.CLAUSULES).forEach(this::keurThuis);
        }
    }

    /** The ids of one pack belong together, and are not those of another organisation that comes with the product. */
    private void keurPrefix() {
        var bezet = prefixenVanAnderen();
        String eigen = null;
        for (var regel : bladen.regels(Csvvorm.CLAUSULES)) {
            var prefix = prefix(regel.cel("id"));
            eigen = eigen == null ? prefix : eigen;
            if (bezet.contains(prefix)) {
                fouten.meld("clausules.csv", regel.nummer(), "id", "dit begin is van een organisatie die al bestaat.");
            } else if (!prefix.equals(eigen)) {
                fouten.meld("clausules.csv", regel.nummer(), "id", "alle clausules van een pakket beginnen gelijk.");
            }
        }
    }

    private void keurRegels() {
        var stiltes = bladen.regels(Csvvorm.NIETGEREGELD).stream()
                .map(regel -> regel.cel("sleutel"))
                .filter(sleutel -> !sleutel.isEmpty())
                .toList();
        for (var regel : bladen.regels(Csvvorm.REGELS)) {
            var sleutel = regel.cel("regel");
            boolean stil = stiltes.stream().anyMatch(stilte -> sleutel.endsWith("-" + stilte));
            if (Celeis.clausules(regel.cel("clausules")).findAny().isEmpty() && !stil) {
                fouten.meld(
                        "regels.csv",
                        regel.nummer(),
                        "clausules",
                        "de bron ontbreekt. Zonder clausule hoort er een regel bij in nietgeregeld.csv.");
            }
            citeer(Csvvorm.REGELS, sleutel, regel);
        }
    }

    private void citeer(Csvvorm vorm, String plaats) {
        bladen.regels(vorm).forEach(regel -> citeer(vorm, plaats, regel));
    }

    private void citeer(Csvvorm vorm, String plaats, Regel regel) {
        Celeis.clausules(regel.cel("clausules")).forEach(clausule -> {
            citaten.add(new Citaat(plaats, clausule));
            if (isOnbekend(clausule)) {
                fouten.meld(
                        vorm.bestand(),
                        regel.nummer(),
                        "clausules",
                        "clausule " + clausule + " staat niet in de lijst.");
            }
        });
    }

    private void citeer(Tabellen tabellen) {
        tabellen.alle().forEach(tabel -> tabel.rijen().forEach(rij -> {
            if (rij.clausules().isEmpty()) {
                fouten.meldRij(tabel.besluit(), rij.id(), "clausule", "de bron ontbreekt.");
            }
            if (rij.toelichting().isEmpty()) {
                fouten.meldRij(tabel.besluit(), rij.id(), "toelichting", "de reden van deze rij ontbreekt.");
            }
            rij.clausules().forEach(clausule -> {
                citaten.add(new Citaat(tabel.besluit(), clausule));
                if (isOnbekend(clausule)) {
                    fouten.meldRij(
                            tabel.besluit(),
                            rij.id(),
                            "clausule",
                            "clausule " + clausule + " staat niet in clausules.csv.");
                }
            });
        }));
    }

    /** An id that is no id at all was named before and is not repeated. */
    private boolean isOnbekend(String clausule) {
        return !clausules.contains(clausule)
                && Celeis.CLAUSULE.matcher(clausule).matches();
    }

    private void keurThuis(Regel regel) {
        var thuis = regel.cel("thuis");
        boolean nodig = Csvvorm.MET_THUIS.contains(regel.cel("status"));
        if (!nodig && !thuis.isEmpty()) {
            fouten.meld("clausules.csv", regel.nummer(), "thuis", "bij deze status hoort hier niets te staan.");
        } else if (nodig && thuis.isEmpty()) {
            fouten.meld(
                    "clausules.csv",
                    regel.nummer(),
                    "thuis",
                    "deze clausule heeft geen plek. Noem een tabel, een regel, parameters of nietgeregeld.");
        } else if (nodig && !citaten.contains(new Citaat(thuis, regel.cel("id")))) {
            fouten.meld(
                    "clausules.csv",
                    regel.nummer(),
                    "thuis",
                    "deze clausule wordt niet aangehaald op de plek die hier staat.");
        }
    }

    private static String prefix(String clausule) {
        int streep = clausule.indexOf('-');
        return streep < 0 ? clausule : clausule.substring(0, streep);
    }

    private Set<String> prefixenVanAnderen() {
        return Pakketten.organisaties().stream()
                .filter(ander -> !ander.equals(organisatie))
                .flatMap(ander -> Csv.lees(Pakketten.lees(ander).get("clausules.csv")).stream())
                .map(rij -> prefix(rij.get("id")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
