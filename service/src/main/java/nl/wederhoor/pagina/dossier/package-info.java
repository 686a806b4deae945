/** The pages of one dossier, from making it of a report to closing it, and the lists that lead to it. */
package nl.wederhoor.pagina.dossier;
