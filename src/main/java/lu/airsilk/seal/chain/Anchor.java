package lu.airsilk.seal.chain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the chain went at a moment, written down outside the database.
 *
 * @param link of the portion, as hexadecimal digits
 */
public record Anchor(long portion, Instant at, String link) {

    private static final Pattern TEXT =
            Pattern.compile("portion=(\\d{1,18})\\s+sealed=(\\S+)\\s+link=([0-9a-f]{64})\\s*");

    static Anchor of(Portion portion) {
        return new Anchor(portion.number(), portion.at(), HexFormat.of().formatHex(portion.link()));
    }

    public boolean isOf(Portion portion) {
        return HexFormat.of().formatHex(portion.link()).equals(link);
    }

    String text() {
        return "portion=%d%nsealed=%s%nlink=%s%n".formatted(portion, at, link);
    }

    /** @throws IllegalArgumentException when somebody has written something else into it */
    static Anchor read(String text) {
        Matcher said = TEXT.matcher(text);
        if (!said.matches()) {
            throw new IllegalArgumentException("no anchor");
        }
        return new Anchor(Long.parseLong(said.group(1)), Instant.parse(said.group(2)), said.group(3));
    }
}
