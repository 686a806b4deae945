package nl.wederhoor.meting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.wederhoor.tabel.Beslistabel;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Tables in the DMN engine of Operaton, parsed once. */
final class Operaton {
    private static final Pattern KOLOM = Pattern.compile("<(input|output|decisionTable) ");
    private static final String FEEL = "feel";

    private final DmnEngine motor;
    private final Map<String, DmnDecision> besluiten = new HashMap<>();

    /** @param juel the older engine for FEEL in place of the one written in Scala */
    Operaton(Collection<String> tabellen, boolean juel) {
        var instelling = new DefaultDmnEngineConfiguration();
        instelling.setEnableFeelLegacyBehavior(juel);
        instelling.setDefaultInputEntryExpressionLanguage(FEEL);
        motor = instelling.buildEngine();
        tabellen.forEach(tekst -> motor.parseDecisions(new ByteArrayInputStream(metIds(tekst)))
                .forEach(besluit -> besluiten.put(besluit.getKey(), besluit)));
    }

    /** Operaton wants an id on every column; the standard and KIE do not. */
    private static byte[] metIds(String tekst) {
        var nummer = new AtomicInteger();
        return KOLOM.matcher(tekst)
                .replaceAll(gevonden -> gevonden.group() + "id=\"kolom" + nummer.incrementAndGet() + "\" ")
                .getBytes(StandardCharsets.UTF_8);
    }

    Set<Object> uitvoer(Beslistabel tabel, Map<String, Object> invoer) {
        Set<Object> uitvoer = new HashSet<>();
        motor.evaluateDecisionTable(besluiten.get(tabel.besluit().replace('-', '_')), invoer)
                .forEach(rij -> uitvoer.add(new HashMap<>(rij.getEntryMap())));
        return uitvoer;
    }
}
