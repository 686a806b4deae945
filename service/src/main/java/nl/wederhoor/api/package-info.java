/** The public API under /api/v1: advice on loose facts, the vocabulary, organisations and clauses, and its OpenAPI. */
package nl.wederhoor.api;
