package nl.wederhoor.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.OngeldigPakket;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Fout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack from outside advises, or is refused with every fault at its place. */
class PakketkeuringTest {
    private static final OffsetDateTime DAG = OffsetDateTime.parse("2026-04-02T12:00:00+02:00");

    @Test
    void a_good_pack_advises_in_its_own_way_and_keeps_its_letters() {
        var beleid = Pakketkeuring.keur("maanvallei", 1, new Maanvallei().bestanden(), DAG);

        assertThat(beleid.naam()).contains("verzonnen");
        assertThat(beleid.brieven()).containsOnlyKeys("afsluiting", "ontvangstbevestiging");
        var advies =
                new Adviseur(beleid).adviseer(Feiten.leeg().met(Feit.BINNEN_WERKGEBIED, false), DAG, Besluiten.geen());
        assertThat(advies.routes()).anySatisfy(route -> {
            assertThat(route.route()).isEqualTo(Route.DOORVERWIJZEN);
            assertThat(route.status()).isEqualTo(Routestatus.AANBEVOLEN);
            assertThat(route.clausules()).containsExactly("MV-3.2");
        });
    }

    @Tag("uitputtend")
    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void our_own_packs_pass(String organisatie) {
        var bestanden = Pakketten.lees(organisatie);

        assertThat(Pakketkeuring.keur(organisatie, 2, bestanden, DAG).versie()).isEqualTo(2);
    }

    @Test
    void the_letters_count_in_the_hash() {
        var gewoon = Pakketkeuring.keur("maanvallei", 1, new Maanvallei().bestanden(), DAG);
        var anders = Pakketkeuring.keur(
                "maanvallei",
                1,
                new Maanvallei().met("brieven/afsluiting.txt", "Beste", "Dag").bestanden(),
                DAG);

        assertThat(anders.sha256()).isNotEqualTo(gewoon.sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organisatie.csv  | naam;           | maan;           | organisatie.csv, regel 2, kolom sleutel: hier mag alleen
            organisatie.csv  | naam;           | maan;           | organisatie.csv: de regel naam ontbreekt
            organisatie.csv  | sleutel;waarde  | sleutel;warde   | organisatie.csv, regel 1: de kopregel moet zijn: sleutel;waarde
            organisatie.csv  | bron;           | bron;x;         | organisatie.csv, regel 4: deze regel heeft 3 cellen
            organisatie.csv  | bron;           | bron;"          | organisatie.csv: een aanhalingsteken
            parameters.csv   | drempelSignaal; | drempel;        | parameters.csv, regel 5, kolom sleutel: het systeem kent deze parameter niet
            parameters.csv   | drempelSignaal; | drempel;        | parameters.csv: de regel drempelSignaal ontbreekt
            parameters.csv   | drempelSignaal;5 | drempelSignaal;veel | parameters.csv, regel 5, kolom waarde: hier hoort een heel getal
            parameters.csv   | Dagen;10        | Dagen;99999     | parameters.csv, regel 7, kolom waarde: hier hoort een heel getal
            parameters.csv   | rolNaarWerkdag;false | rolNaarWerkdag;misschien | parameters.csv, regel 4, kolom waarde: hier mag alleen true of false
            kalender.csv     | 2027-07-20      | 2027-02-31      | kalender.csv, regel 3, kolom datum: hier hoort een datum
            kalender.csv     | 2027-07-20      | 2026-07-20      | kalender.csv, regel 3, kolom datum: dit staat er twee keer
            gemeenten.csv    | ja;ja;nee       | ja;soms;nee     | gemeenten.csv, regel 3, kolom aangesloten: hier mag alleen staan: ja, nee
            gemeenten.csv    | Sterrendam      | maandorp        | gemeenten.csv, regel 3, kolom naam: dit staat er twee keer
            regels.csv       | uitsluiting-anonimiteit | uitsluiting-maan | regels.csv, regel 2, kolom regel: het systeem kent deze regel niet
            regels.csv       | MV-4.5;De werk  | MV-9;De werk    | regels.csv, regel 7, kolom clausules: clausule MV-9 staat niet in de lijst
            regels.csv       | keten-rappel-wederpartij;MV-4.5 | keten-rappel-wederpartij; | regels.csv, regel 6, kolom clausules: de bron ontbreekt
            nietgeregeld.csv | spoed=true      | haast=true      | nietgeregeld.csv, regel 3, kolom feiten: een feit of zijn waarde bestaat niet
            nietgeregeld.csv | spoed=true      | melder=niemand  | nietgeregeld.csv, regel 3, kolom feiten: een feit of zijn waarde bestaat niet
            clausules.csv    | MV-6.2;         | mv zes;         | clausules.csv, regel 20, kolom id: hier hoort een clausule
            clausules.csv    | MV-6.2;         | MV-6.1;         | clausules.csv, regel 20, kolom id: dit staat er twee keer
            clausules.csv    | MV-6.2;         | RADAR-6.2;      | clausules.csv, regel 20, kolom id: dit begin is van een organisatie
            clausules.csv    | MV-6.2;         | ZON-6.2;        | clausules.csv, regel 20, kolom id: alle clausules van een pakket beginnen gelijk
            clausules.csv    | buiten bereik   | later           | clausules.csv, regel 20, kolom status: hier mag alleen staan
            clausules.csv    | ;besluit;kosten | ;besluit;       | clausules.csv, regel 18, kolom thuis: deze clausule heeft geen plek
            clausules.csv    | ;besluit;kosten | ;besluit;route  | clausules.csv, regel 18, kolom thuis: deze clausule wordt niet aangehaald
            clausules.csv    | buiten bereik;  | buiten bereik;route | clausules.csv, regel 20, kolom thuis: bij deze status hoort hier niets
            kosten.dmn       | >MV-5.3<        | >MV-9.9<        | kosten.dmn, rij maanvallei-kosten-1, kolom clausule: clausule MV-9.9 staat niet in clausules.csv
            kosten.dmn       | >MV-5.3<        | ><              | kosten.dmn, rij maanvallei-kosten-1, kolom clausule: de bron ontbreekt
            kosten.dmn       | >de gemeente draagt bij< | >< | kosten.dmn, rij maanvallei-kosten-1, kolom toelichting: de reden van deze rij ontbreekt
            kosten.dmn       | >"ja"<          | >"soms"<        | kosten.dmn, rij maanvallei-kosten-1, kolom kosteloos:
            kosten.dmn       | >true<          | >gemeenteBetaalt = true< | kosten.dmn, rij maanvallei-kosten-1, kolom gemeenteBetaalt:
            kosten.dmn       | gemeenteBetaalt | gemeenteBetaald | kosten.dmn, kolom gemeenteBetaald: deze bron bestaat niet
            kosten.dmn       | gemeenteBetaalt | maanstand       | kosten.dmn, kolom maanstand: deze bron bestaat niet
            kosten.dmn       | name="kosteloos" | name="gratis"  | kosten.dmn, kolom kosteloos: deze uitvoerkolom ontbreekt
            kosten.dmn       | name="kosteloos" | name="gratis"  | kosten.dmn, kolom gratis: het systeem leest deze uitvoerkolom niet
            kosten.dmn       | UNIQUE          | COLLECT         | kosten.dmn: het trefbeleid (hitPolicy) moet FIRST, UNIQUE zijn
            kosten.dmn       | <definitions    | <!DOCTYPE x><definitions | kosten.dmn: het bestand is geen gewone XML (regel 2
            kosten.dmn       | </decision>     | </besluit>      | kosten.dmn: het bestand is geen gewone XML (regel
            route.dmn        | "advies"</text></outputEntry> | "wachten"</text></outputEntry> | route.dmn, rij maanvallei-route-2, kolom route:
            routeaanbod.dmn  | "eigen actie", "ondersteuning" | "eigen actie", "wachten" | routeaanbod.dmn, kolom route: hier mag alleen staan
            termijnen.dmn    | <text>3</text>  | <text>-3</text> | termijnen.dmn, rij maanvallei-termijnen-1, kolom aantal: hier hoort een heel getal
            termijnen.dmn    | "werkdagen"     | "maanjaren"     | termijnen.dmn, rij maanvallei-termijnen-1, kolom eenheid: hier mag alleen staan
            brieven/afsluiting.txt | {datum}    | {datuum}        | brieven/afsluiting.txt, regel 3, kolom 34: dit invulveld bestaat niet
            brieven/afsluiting.txt | {datum}    | {inject:bean}   | brieven/afsluiting.txt, regel 3, kolom 34: dit invulveld bestaat niet
            brieven/afsluiting.txt | {datum}    | {datum          | brieven/afsluiting.txt, regel 3, kolom 34: een accolade hoort bij
            brieven/afsluiting.txt | {datum}    | {{datum}}       | brieven/afsluiting.txt, regel 3, kolom 34: een accolade hoort bij
            """)
    void a_fault_is_named_at_its_place(String bestand, String oud, String nieuw, String melding) {
        assertThat(fouten(new Maanvallei().met(bestand, oud, nieuw == null ? "" : nieuw)))
                .anySatisfy(fout -> assertThat(fout).startsWith(melding));
    }

    @Test
    void a_file_that_is_needed_or_not_read_is_named() {
        assertThat(fouten(new Maanvallei().zonder("clausules.csv"))).contains("clausules.csv: dit bestand ontbreekt.");
        assertThat(fouten(new Maanvallei().zonder("soort.dmn")))
                .anySatisfy(fout -> assertThat(fout).startsWith("soort.dmn: dit bestand ontbreekt."));
        var tweede = new Maanvallei()
                .alsBestand("kosten.dmn", "prijs.dmn")
                .met("prijs.dmn", "\"kosten\"", "\"prijs\"")
                .met("prijs.dmn", "maanvallei/kosten", "maanvallei/prijs");
        assertThat(fouten(tweede))
                .containsExactly("prijs.dmn: het systeem leest deze tabel niet. Misschien is de naam anders gespeld.");
        assertThat(fouten(new Maanvallei().metRegel("inhoud.txt", "kosten.dmn").metRegel("inhoud.txt", "../geheimen")))
                .containsExactly("inhoud.txt, regel 2: dit bestand staat niet in de map.");
    }

    @Test
    void all_faults_are_named_at_once() {
        var veel = new Maanvallei()
                .met("gemeenten.csv", "ja;ja;nee", "ja;soms;nee")
                .met("parameters.csv", "drempelSignaal;5", "drempelSignaal;veel")
                .met("kosten.dmn", ">\"nee\"<", ">\"soms\"<")
                .met("termijnen.dmn", "<text>3</text>", "<text>drie</text>")
                .met("brieven/afsluiting.txt", "{datum}", "{datuum}")
                .met("clausules.csv", "buiten bereik", "later");

        assertThat(fouten(veel))
                .hasSize(7)
                .extracting(fout -> fout.replaceFirst("[,:].*", ""))
                .containsOnly(
                        "gemeenten.csv",
                        "parameters.csv",
                        "kosten.dmn",
                        "termijnen.dmn",
                        "brieven/afsluiting.txt",
                        "clausules.csv");
    }

    @Test
    void a_pack_full_of_faults_does_not_flood() {
        var regels = new Maanvallei();
        for (int i = 0; i < 500; i++) {
            regels.metRegel("gemeenten.csv", "Kuil" + i + ";ja;ja;misschien");
        }

        assertThat(fouten(regels)).hasSize(201).last().isEqualTo("En nog 300 fouten.");
        for (int i = 500; i < 2500; i++) {
            regels.metRegel("gemeenten.csv", "Kuil" + i + ";ja;ja;misschien");
        }
        assertThat(fouten(regels)).containsExactly("gemeenten.csv: dit bestand heeft meer dan 2000 regels.");
    }

    private static List<String> fouten(Maanvallei pakket) {
        var geweigerd = catchThrowableOfType(
                OngeldigPakket.class, () -> Pakketkeuring.keur("maanvallei", 1, pakket.bestanden(), DAG));
        assertThat(geweigerd).as("the pack must be refused").isNotNull();
        return geweigerd.fouten().stream().map(Fout::melding).toList();
    }
}
