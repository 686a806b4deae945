/** The caseload plan of one bureau: which handler takes which dossier, why, and how far from the best possible. */
package nl.wederhoor.planner;
