/** Rule units: what joins facts, counts, follows time or compares findings; facts for DRL are top-level records. */
package nl.wederhoor.regels;
