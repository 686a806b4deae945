/**
 * Policy versions: packs become versions in PostgreSQL, versions are read back, compiled and warmed, and the one in
 * force on a day is handed out.
 */
package nl.wederhoor.beleidsversie;
