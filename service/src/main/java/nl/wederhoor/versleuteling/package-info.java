/** Encryption of texts under a key of 32 bytes; every text is bound to the place where it stands. */
package nl.wederhoor.versleuteling;
