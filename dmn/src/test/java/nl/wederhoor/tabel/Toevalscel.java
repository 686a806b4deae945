package nl.wederhoor.tabel;

import java.util.List;
import java.util.Random;

/** Random texts for cells: pieces of the grammar, of attacks and of noise, put together and damaged. */
public final class Toevalscel {
    private static final List<String> STUKKEN = List.of(
            "-",
            "vrouw",
            "man",
            "cliënt",
            "e-mail",
            "a",
            "b",
            "a, b",
            " c",
            "ja",
            "nee",
            "true",
            "false",
            "not(",
            ")",
            ", ",
            ",",
            "[",
            "]",
            "(",
            "..",
            "<",
            "<=",
            ">",
            ">=",
            "1",
            "42",
            "3.5",
            "-7",
            "2026-04-02",
            "2027-12-31",
            "date(\"2026-04-02\")",
            "\"",
            "\\",
            "\"q\\",
            "null",
            "?",
            "function() external {java: {class: \"X\"}}",
            "${x}",
            "#{x}",
            "{{x}}",
            "<![CDATA[",
            "]]>",
            "</text>",
            "<text>",
            "&amp;",
            "&x;",
            "<!--",
            "-->",
            "<?x?>",
            "if true then 1 else 2",
            "for i in 1..9999999 return i",
            "get value(",
            "today()",
            "é",
            "e\u0301",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "\u001b",
            "\n",
            "\t",
            " ",
            "\u00a0",
            "\u202e",
            "\ufffe",
            "\uffff",
            "=cmd|x",
            "'; drop table x; --",
            "Een gewone zin.",
            "0",
            "100",
            "999999999999",
            "1e9");

    private Toevalscel() {}

    public static String tekst(Random toeval) {
        var tekst = new StringBuilder();
        int stukken = 1 + toeval.nextInt(toeval.nextInt(4) == 0 ? 12 : 3);
        for (int i = 0; i < stukken; i++) {
            tekst.append(STUKKEN.get(toeval.nextInt(STUKKEN.size())));
        }
        if (toeval.nextInt(10) == 0) {
            tekst.setCharAt(toeval.nextInt(tekst.length()), (char) toeval.nextInt(Character.MAX_VALUE));
        }
        return tekst.toString();
    }
}
