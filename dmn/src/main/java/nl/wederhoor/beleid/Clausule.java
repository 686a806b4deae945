package nl.wederhoor.beleid;

/** One clause of a protocol in our own words, who decides it by the text, and where the product has it. */
public record Clausule(String id, String soort, String beslisser, String omschrijving, String status, String thuis) {}
