package nl.wederhoor.analyse;

import java.util.function.Predicate;
import nl.wederhoor.tabel.Proefmotor.Treffers;

/**
 * A finding before the engine of record was asked.
 *
 * @param doos inputs that all show it, or null when no input can
 * @param klopt whether an answer of the engine to such an input says the same
 */
record Vondst(Bevinding bevinding, Doos doos, Predicate<Treffers> klopt) {}
