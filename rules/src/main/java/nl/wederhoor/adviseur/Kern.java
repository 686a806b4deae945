package nl.wederhoor.adviseur;

import java.util.List;
import nl.wederhoor.advies.Advies.Afsluiting;
import nl.wederhoor.advies.Advies.Conflict;
import nl.wederhoor.advies.Advies.Kosten;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Advies.Recht;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Advies.Signaal;
import nl.wederhoor.advies.Advies.Soort;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Advies.Wens;

/** The lines of one advice, before the reservations are written beside them. */
record Kern(
        Soort soort,
        List<Routeadvies> routes,
        List<Vormadvies> hulpvormen,
        List<Voorlegging> voorTeLeggen,
        Wens wens,
        List<Termijn> termijnen,
        List<Plicht> plichten,
        Afsluiting afsluiting,
        Kosten kosten,
        List<Recht> rechten,
        List<Conflict> conflicten,
        List<Signaal> signalen) {}
