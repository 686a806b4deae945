package nl.wederhoor.demo;

import jakarta.inject.Singleton;
import nl.wederhoor.dossier.Beslis;
import nl.wederhoor.dossier.Heropen;
import nl.wederhoor.dossier.Noteer;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.dossier.SluitAf;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.dossier.WijzigFeiten;
import nl.wederhoor.dossier.ZetStap;

/** The entries through which work on dossiers goes, for whoever works in the demo. */
@Singleton
record Balie(
        OpenDossier open,
        WijzigFeiten wijzig,
        ZetStap zet,
        Beslis beslis,
        VoldoePlicht voldoe,
        SluitAf sluit,
        Heropen heropen,
        Noteer noteer) {}
