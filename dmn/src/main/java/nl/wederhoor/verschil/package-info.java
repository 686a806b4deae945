/** What two versions of a policy differ in: cell by cell in words, and exactly in what comes out of their tables. */
package nl.wederhoor.verschil;
