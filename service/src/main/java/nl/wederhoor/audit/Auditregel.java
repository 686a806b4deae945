package nl.wederhoor.audit;

/** A line as it stands in the log; the seal holds the line and everything before it. */
record Auditregel(long nummer, Handeling handeling, byte[] zegel) {}
