package lu.airsilk.notice.channel;

import java.util.List;

/**
 * What goes to one address at once.
 *
 * @param id the same each time it is tried again, so that a receiver can drop a double
 * @param address where to
 * @param subject one line
 * @param lines a sentence each, with its link where the portal's own address is known
 */
public record Digest(String id, String address, String subject, List<String> lines) {

    public Digest {
        lines = List.copyOf(lines);
    }

    public String text() {
        return String.join("\n", lines);
    }
}
