package lu.airsilk.catalogue.intake;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file name in a {@code Content-Disposition} header (RFC 6266): only to be shown, never a path. */
final class FileName {

    private static final Pattern EXTENDED = Pattern.compile("filename\\*\\s*=\\s*([\\w-]+)'[\\w-]*'([^;\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern BARE = Pattern.compile("filename\\s*=\\s*([^;\\s\"]+)");

    private FileName() {}

    /** The name; {@code sheet} when the header names none. */
    static String of(@Nullable String disposition) {
        String header = disposition == null ? "" : disposition;
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            return last(decoded(extended.group(2), extended.group(1)));
        }
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.find()) {
            return last(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        Matcher bare = BARE.matcher(header);
        return bare.find() ? last(bare.group(1)) : "sheet";
    }

    private static String decoded(String text, String charset) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), Charset.forName(charset));
        } catch (IllegalArgumentException unknownCharsetOrBroken) {
            return text;
        }
    }

    /** Browsers of old sent the whole path. */
    private static String last(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "sheet" : name;
    }
}
