package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.feiten.Onderwerp;

/** A point that a rule submits to a person for one picture. */
public record Voorgelegd(int beeld, Onderwerp onderwerp, Regelgrond grond, String regel) {}
