/** The lists that somebody works from: cases, decisions that wait, and possible conflicts of interest. */
package nl.wederhoor.pagina.lijst;
