package nl.wederhoor.planner.momentopname;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a value as text that is equal exactly when the values are equal, and hashes that. */
final class Vingerafdruk {
    private final StringBuilder tekst = new StringBuilder();

    static String van(Object waarde) {
        var vingerafdruk = new Vingerafdruk();
        vingerafdruk.schrijf(waarde);
        return sha256(vingerafdruk.tekst.toString());
    }

    private void schrijf(Object waarde) {
        if (waarde == null) {
            tekst.append('~');
        } else if (waarde instanceof Record inhoud) {
            schrijfRecord(inhoud);
        } else if (waarde instanceof Map<?, ?> paren) {
            schrijfLijst(new TreeMap<>(paren)
                    .entrySet().stream()
                            .map(paar -> List.of(paar.getKey(), paar.getValue()))
                            .toList());
        } else if (waarde instanceof Set<?> waarden) {
            schrijfLijst(new TreeSet<>(waarden));
        } else if (waarde instanceof List<?> waarden) {
            schrijfLijst(waarden);
        } else {
            schrijfKaal(String.valueOf(waarde));
        }
    }

    private void schrijfRecord(Record inhoud) {
        tekst.append('(');
        for (RecordComponent deel : inhoud.getClass().getRecordComponents()) {
            try {
                var lezer = deel.getAccessor();
                lezer.setAccessible(true);
                schrijf(lezer.invoke(inhoud));
            } catch (ReflectiveOperationException fout) {
                throw new IllegalStateException("Record " + inhoud.getClass() + " is niet te lezen", fout);
            }
        }
        tekst.append(')');
    }

    private void schrijfLijst(Collection<?> waarden) {
        tekst.append('[').append(waarden.size()).append(':');
        waarden.forEach(this::schrijf);
        tekst.append(']');
    }

    /** The length in front keeps two texts from running into each other. */
    private void schrijfKaal(String waarde) {
        tekst.append(waarde.length()).append(':').append(waarde).append(';');
    }

    private static String sha256(String tekst) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Elke JVM kent SHA-256", fout);
        }
    }
}
