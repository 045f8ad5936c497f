package lu.airsilk.remark;

import jakarta.faces.application.FacesMessage;
import java.util.Set;
import lu.airsilk.platform.faces.PageWords;

/** Says to whoever has said something who was told of it. */
public final class RemarkWords {

    private RemarkWords() {}

    /** Says on this view which of them were told; that nobody was is a warning. */
    public static void here(Set<String> names) {
        PageWords.here(how(names), sentence(names));
    }

    /** The same on the next view. */
    public static void next(Set<String> names) {
        PageWords.next(how(names), sentence(names));
    }

    private static FacesMessage.Severity how(Set<String> names) {
        return names.isEmpty() ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_INFO;
    }

    private static String sentence(Set<String> names) {
        return names.isEmpty()
                ? PageWords.say("comments.nobody")
                : PageWords.say("comments.told", "@" + String.join(" @", names));
    }
}
