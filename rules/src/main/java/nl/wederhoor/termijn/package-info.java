/**
 * The terms of a dossier: where each comes from, what keeps it running, and what the regulation that sets it allows.
 *
 * <p>Pure: every day is an argument, and nothing is stored. Protocol terms come from the advice ({@link
 * nl.wederhoor.termijn.Afstemming}); those of the counterparty come from a regulation that ships ({@link
 * nl.wederhoor.termijn.Regelingen}) and are moved by {@link nl.wederhoor.termijn.Looptermijn}.
 */
package nl.wederhoor.termijn;
