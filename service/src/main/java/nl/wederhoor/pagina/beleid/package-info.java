/** The pages of the studio: Beleid, Versie, Tabel and what belongs to them; they know words and forms, and no rule. */
package nl.wederhoor.pagina.beleid;
