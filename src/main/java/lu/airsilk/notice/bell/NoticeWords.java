package lu.airsilk.notice.bell;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Reason;

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

    /** In what people have written, and in names. */
    private static final Pattern WITHIN = Pattern.compile("：|:(?=\\s|$)");

    /** Stand for the colons of arguments while a sentence is parted; nobody can type them. */
    private static final char HELD = '\ue000';

    private static final char HELD_WIDE = '\ue001';

    /** Parted by the colon of the sentence itself: one in what is told, as in a reason that somebody wrote, parts nothing. */
    static NoticeWords of(Reason what, Function<Reason, String> saying) {
        Reason held = new Reason(
                what.code(), what.arguments().stream().map(NoticeWords::held).toList());
        NoticeWords parted = of(saying.apply(held));
        return new NoticeWords(freed(parted.title), freed(parted.body));
    }

    private static String held(String argument) {
        return WITHIN.matcher(argument)
                .replaceAll(colon -> String.valueOf(colon.group().equals(":") ? HELD : HELD_WIDE));
    }

    private static String freed(String text) {
        return text.replace(HELD, ':').replace(HELD_WIDE, '：');
    }

    /** Parted where the sentence goes on to tell more of what it has named than its name; a figure after a colon stays. */
    static NoticeWords of(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        return colon.find() && colon.start() <= LONGEST && sentence.length() - colon.end() > colon.start()
                ? new NoticeWords(sentence.substring(0, colon.start()), sentence.substring(colon.end()))
                : new NoticeWords(sentence, "");
    }
}
