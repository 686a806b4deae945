package nl.wederhoor.beleidsversie;

import nl.wederhoor.beleid.Regelgrond;

/** What a rule of the engine does, in words: the kind of rule from its key, the rest from what the pack says of it. */
final class Regelwoorden {
    private Regelwoorden() {}

    static String van(Regelgrond regel) {
        var delen = regel.sleutel().split("-", 2);
        var rest = delen.length == 1 ? "" : delen[1].replace('-', ' ');
        return switch (delen[0]) {
            case "voorleggen" -> "Een mens beslist: " + rest;
            case "uitsluiting" -> "Sluit uit. " + zin(regel, rest);
            case "keten" -> "Volgende stap. " + zin(regel, rest);
            case "termijn" -> "Termijn. " + zin(regel, rest);
            case "conflict" -> "Regels die botsen. " + zin(regel, rest);
            case "signaal" -> "Signaal. " + zin(regel, rest);
            case "blokkade" -> "Gaat voor. " + zin(regel, rest);
            default -> zin(regel, regel.sleutel().replace('-', ' '));
        };
    }

    private static String zin(Regelgrond regel, String anders) {
        return regel.eersteOverweging() == null ? anders : regel.eersteOverweging();
    }
}
