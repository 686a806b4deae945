/** Conflicts of interest over the dossiers of one organisation: names matched in memory, candidates shown to who decides. */
package nl.wederhoor.belang;
