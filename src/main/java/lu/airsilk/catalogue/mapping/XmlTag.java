package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.util.regex.Pattern;

/** Reads one start or end tag up to its end; an attribute {@code r} must name a place that a sheet has. */
final class XmlTag {

    /** XFD1048576 and a sign before each half. */
    private static final int LONGEST_PLACE = 12;

    private static final Pattern PLACE = Pattern.compile("\\$?[A-Za-z]{0,3}\\$?[0-9]{1,7}");

    private final XmlBytes bytes;
    private int left;

    XmlTag(XmlBytes bytes, int longest) {
        this.bytes = bytes;
        this.left = longest;
    }

    /** @param first the byte after the opening bracket */
    void check(int first, boolean cells) throws IOException {
        StringBuilder name = new StringBuilder();
        boolean ended = false;
        for (int next = first; next != '>'; next = next()) {
            if (next == '"' || next == '\'') {
                value(next, cells && isPlace(name.toString()));
                ended = true;
            } else if (next <= ' ' || next == '=') {
                ended = true;
            } else {
                name.setLength(ended ? 0 : name.length());
                name.append((char) next);
                ended = false;
            }
        }
    }

    /** The library asks for {@code r} in whatever namespace. */
    private static boolean isPlace(String name) {
        return name.equals("r") || (name.endsWith(":r") && !name.startsWith("xmlns"));
    }

    private void value(int quote, boolean place) throws IOException {
        StringBuilder start = new StringBuilder();
        for (int next = next(); next != quote; next = next()) {
            if (start.length() <= LONGEST_PLACE) {
                start.append((char) next);
            }
        }
        XmlShape.refuseUnless(!place || PLACE.matcher(start).matches(), "import.cellPlace");
    }

    private int next() throws IOException {
        left--;
        if (left == 0) {
            throw XmlShape.tooLarge();
        }
        int next = bytes.next();
        XmlShape.refuseUnless(next != XmlBytes.END, "import.xml");
        return next;
    }
}
