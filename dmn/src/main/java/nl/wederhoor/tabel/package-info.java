/** The table engine: decision tables are read, guarded, compiled and answered, also when facts are not known. */
package nl.wederhoor.tabel;
