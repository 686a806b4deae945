/** What would differ under another protocol: the answers of two to five organisations side by side, line by line. */
package nl.wederhoor.vergelijking;
