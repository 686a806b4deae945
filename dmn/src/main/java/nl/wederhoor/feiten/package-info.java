/** The vocabulary: every fact of a report, its type, class, values and Dutch label, in one place. */
package nl.wederhoor.feiten;
