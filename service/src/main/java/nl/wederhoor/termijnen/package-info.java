/** The terms of dossiers as they are kept: from their beginning until they are met, passed or withdrawn. */
package nl.wederhoor.termijnen;
