package lu.airsilk.notice.bell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notice as a list shows it: what it is about, and what there is to read of it.
 *
 * @param body empty when all is said by the title
 */
public record NoticeWords(String title, String body) {

    /** A title is read at a glance: where no colon comes so soon, the sentence is one. */
    private static final int LONGEST = 60;

    /** Of a time of day no blank follows. */
    private static final Pattern COLON = Pattern.compile("[\\s\\u00a0]*(?:：|:\\s)\\s*");

    /** Parted where the sentence goes on to tell more of what it has named than its name; a figure after a colon stays. */
    static NoticeWords of(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        return colon.find() && colon.start() <= LONGEST && sentence.length() - colon.end() > colon.start()
                ? new NoticeWords(sentence.substring(0, colon.start()), sentence.substring(colon.end()))
                : new NoticeWords(sentence, "");
    }
}
