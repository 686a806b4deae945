package nl.wederhoor.pagina.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.dossier.VoldoePlicht.Plichtstand;
import nl.wederhoor.feiten.Feit;

/** The duties of a case as a checklist per moment. */
public record Plichtenbeeld(Kader kader, List<Moment> momenten) {

    /** The duties of one moment; the moment at which the case is now stands open. */
    public record Moment(String naam, boolean nu, List<Plichtregel> plichten) {
        public long open() {
            return plichten.stream().filter(plicht -> !plicht.stand().gedaan()).count();
        }

        /** Open on the page when there is work here now, or a form that was refused. */
        public boolean uitgevouwen() {
            return nu && open() > 0
                    || plichten.stream()
                            .anyMatch(plicht -> plicht.open()
                                    || plicht.blokkeert() && !plicht.stand().gedaan());
        }
    }

    /** One duty, with what was typed for it when it was sent and refused. */
    public record Plichtregel(String id, Plichtstand stand, Formulier formulier) {
        /** The id of a field of this form. */
        public String veld(String naam) {
            return id + "-" + naam;
        }

        public Plicht plicht() {
            return stand.plicht();
        }

        public boolean blokkeert() {
            return stand.plicht().blokkeert() != null;
        }

        public boolean open() {
            return !formulier.velden().isEmpty();
        }
    }

    static Plichtenbeeld van(Kader kader, Formulier formulier) {
        var perMoment = new LinkedHashMap<String, List<Plichtregel>>();
        for (var stand : kader.map().plichten()) {
            var id = "plicht-" + stand.plicht().id();
            perMoment
                    .computeIfAbsent(stand.plicht().moment(), moment -> new ArrayList<>())
                    .add(new Plichtregel(id, stand, formulier.alleen(id)));
        }
        var nu = moment(kader.map().beeld().feiten().keuze(Feit.FASE));
        return new Plichtenbeeld(
                kader,
                perMoment.entrySet().stream()
                        .map(deel -> new Moment(deel.getKey(), deel.getKey().equals(nu), deel.getValue()))
                        .toList());
    }

    public long open() {
        return momenten.stream().mapToLong(Moment::open).sum();
    }

    private static String moment(String fase) {
        return switch (fase) {
            case "plan van aanpak" -> "plan";
            case "afgesloten" -> "afsluiting";
            default -> fase;
        };
    }
}
