package lu.airsilk.remark;

import java.util.Set;
import lu.airsilk.platform.faces.PageWords;

/** Says to whoever has said something who was told of it. */
public final class RemarkWords {

    private RemarkWords() {}

    /**
     * The sentence for the page.
     *
     * @param names of those who were told; nobody was when there are none
     */
    public static String told(Set<String> names) {
        return names.isEmpty()
                ? PageWords.say("comments.nobody")
                : PageWords.say("comments.told", "@" + String.join(" @", names));
    }
}
