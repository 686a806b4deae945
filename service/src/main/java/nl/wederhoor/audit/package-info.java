/** The log of every read and write of a dossier: content-free, only added to, chained with seals that show tampering. */
package nl.wederhoor.audit;
