/** Policy packs: one organisation's tables, parameters, calendar, municipalities, rules and clauses in one version. */
package nl.wederhoor.beleid;
