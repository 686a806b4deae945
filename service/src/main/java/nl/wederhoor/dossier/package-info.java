/** A dossier from report to archive: facts and their history, advice, decisions, steps and their gates, duties, closing. */
package nl.wederhoor.dossier;
