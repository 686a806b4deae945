package nl.wederhoor.termijnen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijn.WachtOp;

/**
 * Terms that follow something else than a kind of term of the contract: a duty with a last day, met when it is done, and the
 * whole case where the policy says how long one may take, met when the dossier is closed.
 */
final class Volgtermijnen {
    static final String AFDOENING = "afdoening";
    private static final String PARAMETER = "afdoeningstermijnDagen";

    private final List<Termijnrij> bewaard;
    private final DossierGewijzigd gewijzigd;
    private final Advies advies;
    private final LocalDate vandaag;

    /** @param bewaard all terms of the dossier as they stand now */
    Volgtermijnen(List<Termijnrij> bewaard, DossierGewijzigd gewijzigd, Advies advies) {
        this.bewaard = bewaard;
        this.gewijzigd = gewijzigd;
        this.advies = advies;
        this.vandaag = gewijzigd.op().atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
    }

    /** What is to be done when it goes by. */
    static String vervolg(Termijnrij rij) {
        return rij.volgt().equals(AFDOENING)
                ? "rond de zaak af, of zeg de cliënt waarom het langer duurt"
                : "doe de plicht alsnog en leg haar vast";
    }

    List<Overgang> bij() {
        List<Overgang> veranderd = new ArrayList<>();
        advies.plichten().stream()
                .filter(plicht -> plicht.uiterlijk() != null)
                .flatMap(plicht -> vanPlicht(plicht).stream())
                .forEach(veranderd::add);
        bewaard.stream()
                .filter(rij -> rij.volgt() != null && !rij.volgt().equals(AFDOENING) && rij.isOpen())
                .filter(rij -> advies.plichten().stream()
                        .noneMatch(plicht -> plicht.id().equals(rij.volgt()) && plicht.uiterlijk() != null))
                .map(this::eindigt)
                .forEach(veranderd::add);
        vanDeZaak().ifPresent(veranderd::add);
        return veranderd;
    }

    private Optional<Overgang> vanPlicht(Plicht plicht) {
        var laatste = laatste(plicht.id());
        if (gewijzigd.gesloten()) {
            return laatste.filter(Termijnrij::isOpen).map(this::vervalt);
        }
        boolean opnieuw = laatste.isEmpty() || isKlaar(laatste.get(), plicht);
        return opnieuw
                ? Optional.of(nieuw(nieuw(plicht.id(), plicht, vandaag, plicht.uiterlijk())))
                : loopt(laatste.get(), laatste.get().begin(), plicht.uiterlijk());
    }

    /** Met, for a day that is not the one asked now; what was done in time for this day is not asked again. */
    private static boolean isKlaar(Termijnrij rij, Plicht plicht) {
        return rij.stand() == Termijnstand.VOLDAAN && !rij.uiterlijk().equals(plicht.uiterlijk());
    }

    /** The duty has no last day any more: its fact is there, or what it was for is gone. */
    private Overgang eindigt(Termijnrij rij) {
        if (gewijzigd.gesloten()) {
            return vervalt(rij);
        }
        var gedaan = VoldoePlicht.feit(rij.volgt()).map(gewijzigd.feiten()::datum);
        var naar = gedaan.isPresent()
                ? rij.met(Termijnstand.VOLDAAN, Slotreden.FEIT, gedaan.get())
                : rij.met(Termijnstand.VERVALLEN, Slotreden.BEGIN_WEG, null);
        return new Overgang(rij, naar, null);
    }

    private Overgang vervalt(Termijnrij rij) {
        return new Overgang(rij, rij.met(Termijnstand.VERVALLEN, Slotreden.DOSSIER_GESLOTEN, null), null);
    }

    private Optional<Overgang> vanDeZaak() {
        var laatste = laatste(AFDOENING);
        var begin = begin();
        if (dagen() == 0 || begin.isEmpty()) {
            return laatste.filter(Termijnrij::isOpen)
                    .map(rij -> new Overgang(rij, rij.met(Termijnstand.VERVALLEN, Slotreden.BEGIN_WEG, null), null));
        }
        if (gewijzigd.gesloten()) {
            return laatste.filter(Termijnrij::isOpen)
                    .map(rij -> new Overgang(rij, rij.met(Termijnstand.VOLDAAN, Slotreden.FEIT, vandaag), null));
        }
        var uiterlijk = begin.get().plusDays(dagen());
        return laatste.isEmpty()
                ? Optional.of(nieuw(nieuw(AFDOENING, null, begin.get(), uiterlijk)))
                : loopt(laatste.get(), begin.get(), uiterlijk);
    }

    /** Running, with these days; empty when it does so already, or was met and stays so. */
    private Optional<Overgang> loopt(Termijnrij rij, LocalDate begin, LocalDate uiterlijk) {
        boolean metGesloten = rij.volgt().equals(AFDOENING);
        if (rij.stand() == Termijnstand.VOLDAAN && !metGesloten
                || rij.isOpen() && rij.begin().equals(begin) && rij.uiterlijk().equals(uiterlijk)) {
            return Optional.empty();
        }
        var naar = rij.begint(begin)
                .geteld(uiterlijk, rij.uitstel(), advies.bewijs().beleidSha256())
                .met(Termijnstand.LOOPT, null, null);
        return Optional.of(new Overgang(rij, naar, rij.isOpen() ? "de feiten of het beleid zijn gewijzigd" : null));
    }

    private static Overgang nieuw(Termijnrij rij) {
        return new Overgang(null, rij, null);
    }

    /** @param plicht null for the whole case */
    private Termijnrij nieuw(String volgt, Plicht plicht, LocalDate begin, LocalDate uiterlijk) {
        return new Termijnrij(
                UUID.randomUUID(),
                gewijzigd.dossier(),
                volgt.replace('-', ' '),
                plicht == null ? Herkomst.BELEID : Herkomst.PROTOCOL,
                null,
                volgt,
                plicht == null ? List.of() : plicht.clausules(),
                plicht == null
                        ? "het beleid rekent met " + dagen() + " dagen voor de hele behandeling"
                        : plicht.aanname(),
                plicht == null ? WachtOp.BEHANDELAAR : wachtOp(plicht.wie()),
                gewijzigd.behandelaar(),
                begin,
                uiterlijk,
                Termijnstand.LOOPT,
                null,
                null,
                List.of(),
                advies.bewijs().beleidSha256());
    }

    private static WachtOp wachtOp(String wie) {
        if (wie.startsWith("directeur")) {
            return WachtOp.BESLISSER;
        }
        return wie.equals("cliënt") ? WachtOp.CLIENT : WachtOp.BEHANDELAAR;
    }

    private Optional<Termijnrij> laatste(String volgt) {
        return bewaard.stream().filter(rij -> volgt.equals(rij.volgt())).reduce((eerder, later) -> later);
    }

    /** The day on which the case came in. */
    private Optional<LocalDate> begin() {
        var feiten = gewijzigd.feiten();
        var ontvangen = feiten.heeft(Feit.ONTVANGEN_OP)
                ? feiten.tijdstip(Feit.ONTVANGEN_OP)
                        .atZoneSameInstant(Tijdzone.NEDERLAND)
                        .toLocalDate()
                : null;
        return Stream.of(feiten.datum(Feit.INDIENING_OP), feiten.datum(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP), ontvangen)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private int dagen() {
        var beleid = gewijzigd.beleid();
        boolean gezet = beleid.heeftParameter(PARAMETER)
                && !beleid.parameter(PARAMETER).waarde().isBlank();
        return gezet ? beleid.parameter(PARAMETER).getal() : 0;
    }
}
