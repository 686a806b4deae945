package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.MetClausules;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.Json;

/** Whether a part of an advice that somebody expects can be a part of an advice: its keys, its shape and its words. */
final class Adviesvorm {
    private final List<Fout> fouten;

    private Adviesvorm(List<Fout> fouten) {
        this.fouten = fouten;
    }

    static void keur(JsonNode verwacht, String pad, List<Fout> fouten) {
        new Adviesvorm(fouten).keur(verwacht, pad, Advies.class);
    }

    private void keur(JsonNode verwacht, String pad, Type vorm) {
        if (verwacht.isNull()) {
            return;
        }
        if (vorm instanceof ParameterizedType lijst && lijst.getRawType() == List.class) {
            keurLijst(verwacht, pad, lijst.getActualTypeArguments()[0]);
        } else if (vorm instanceof Class<?> klasse && klasse.isRecord()) {
            keurObject(verwacht, pad, klasse);
        } else if (vorm instanceof Class<?> klasse && klasse.isEnum()) {
            keurWoord(verwacht, pad, klasse);
        } else if (vorm == int.class && !verwacht.isIntegralNumber()) {
            fouten.add(new Fout(pad, "Dit moet een heel getal zijn."));
        } else if (vorm instanceof Class<?> klasse && isTekst(klasse) && !verwacht.isTextual()) {
            fouten.add(new Fout(pad, "Dit moet tekst zijn."));
        }
    }

    private void keurLijst(JsonNode verwacht, String pad, Type element) {
        if (!verwacht.isArray()) {
            fouten.add(new Fout(pad, "Dit moet een lijst zijn."));
            return;
        }
        for (int i = 0; i < verwacht.size(); i++) {
            keur(verwacht.get(i), pad + "[" + i + "]", element);
        }
    }

    private void keurObject(JsonNode verwacht, String pad, Class<?> vorm) {
        var velden = velden(vorm);
        if (!verwacht.isObject()) {
            fouten.add(
                    new Fout(pad, "Dit moet een object zijn met velden van het advies.", List.copyOf(velden.keySet())));
            return;
        }
        verwacht.properties().forEach(veld -> {
            var plaats = Json.pad(pad, veld.getKey());
            if (velden.containsKey(veld.getKey())) {
                keur(veld.getValue(), plaats, velden.get(veld.getKey()));
            } else {
                fouten.add(new Fout(plaats, "Dit veld heeft een advies niet.", List.copyOf(velden.keySet())));
            }
        });
    }

    private void keurWoord(JsonNode verwacht, String pad, Class<?> woorden) {
        var labels = Arrays.stream(woorden.getEnumConstants())
                .map(woord -> ((Woord) woord).label())
                .toList();
        if (!verwacht.isTextual() || !labels.contains(verwacht.textValue())) {
            fouten.add(new Fout(pad, "Kies een waarde uit de lijst.", labels));
        }
    }

    private static Map<String, Type> velden(Class<?> vorm) {
        Map<String, Type> velden = new LinkedHashMap<>();
        Arrays.stream(vorm.getRecordComponents()).forEach(deel -> velden.put(deel.getName(), deel.getGenericType()));
        if (MetClausules.class.isAssignableFrom(vorm)) {
            velden.putIfAbsent("herkomst", Herkomst.class);
        }
        return velden;
    }

    private static boolean isTekst(Class<?> klasse) {
        return klasse == String.class || klasse == java.time.LocalDate.class;
    }
}
