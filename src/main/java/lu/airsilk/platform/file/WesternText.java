package lu.airsilk.platform.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells Windows-1252, Latin-1 and Mac Roman apart by sense: a letter of Western Europe belongs into words, a sign beside
 * them, and a control character nowhere.
 */
final class WesternText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");

    /** On a tie the first wins. */
    private static final List<Charset> CANDIDATES = List.of(WINDOWS, StandardCharsets.ISO_8859_1, MAC);

    private static final String LETTERS = "àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßýšžªºÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝŠŽŸ";
    private static final String SIGNS = "€£¥§©®™°²³¹·•…–—‘’‚“”„«»‹›¡¿¼½¾×±÷µ‰\u00a0";

    private record Scored(Charset charset, int score, int characters) {
        /** Half of what a text of letters in words would reach. */
        boolean isPlausible() {
            return score > 0 && score >= characters / 2;
        }
    }

    private WesternText() {}

    /** The charset under which this sample makes most sense; empty when none makes enough. */
    static Optional<Charset> charset(HighBytes sample) {
        Scored best = score(sample, CANDIDATES.getFirst());
        for (Charset candidate : CANDIDATES.subList(1, CANDIDATES.size())) {
            Scored next = score(sample, candidate);
            best = next.score() > best.score() ? next : best;
        }
        if (!best.isPlausible()) {
            return Optional.empty();
        }
        boolean latin = best.charset().equals(WINDOWS) && !sample.hasWindowsSigns();
        return Optional.of(latin ? StandardCharsets.ISO_8859_1 : best.charset());
    }

    private static Scored score(HighBytes sample, Charset charset) {
        String text = "\n" + sample.decoded(charset) + "\n";
        int score = 0;
        int characters = 0;
        for (int at = 1; at < text.length() - 1; at++) {
            if (text.charAt(at) > 127) {
                characters++;
                score += score(text.charAt(at - 1), text.charAt(at), text.charAt(at + 1));
            }
        }
        return new Scored(charset, score, characters);
    }

    private static int score(char before, char character, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (LETTERS.indexOf(character) >= 0) {
            boolean capitalInside = Character.isUpperCase(character) && Character.isLowerCase(before);
            return capitalInside ? -2 : Character.isLetter(before) || Character.isLetter(after) ? 2 : 1;
        }
        if (SIGNS.indexOf(character) >= 0) {
            return inWord && character != '’' && character != '·' ? -2 : 1;
        }
        return -3;
    }
}
