/** The vocabulary of facts and decisions: their names, classes, closed domains, reading and writing. */
package nl.wederhoor.feiten;
