package lu.airsilk.platform.faces;

/** Writes markup for long lists; every text is escaped here and nowhere else. */
public final class Html {

    private final StringBuilder written = new StringBuilder(1024);

    /** Markup of ours, as it stands. */
    public Html raw(String markup) {
        written.append(markup);
        return this;
    }

    /** A text of anybody's, also between the quotes of an attribute. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(sign);
            }
        }
        return this;
    }

    /** What is written so far, taken out: the next text begins anew in the same room. */
    public String taken() {
        String text = written.toString();
        written.setLength(0);
        return text;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
