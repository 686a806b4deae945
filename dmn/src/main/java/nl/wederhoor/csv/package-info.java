/** Reading of the semicolon files that vocabulary, policy packs and cases are written in. */
package nl.wederhoor.csv;
