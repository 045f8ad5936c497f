package lu.airsilk.identity.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.security.SecurityEvent;
import lu.airsilk.platform.security.SecurityMatter;

/** What happened at the door in the reader's words; the log and programs read the detail as it was noted. */
final class DoorWords {

    private static final int MOST = 2;
    private static final List<String> TYPES = List.of("Role.", "DifferenceKind.");
    private static final Pattern SEVERAL = Pattern.compile("\\[(.*)]");
    private static final Pattern ASKED = Pattern.compile("(?:^| )([A-Z]+ /\\S*)$");

    private DoorWords() {}

    /** What it was about. */
    static String said(SecurityEvent event) {
        return SecurityMatter.in(event.detail())
                .map(matter -> said(matter, event.detail()))
                .or(() -> refused(event))
                .orElse(event.detail());
    }

    private static String said(SecurityMatter matter, String detail) {
        Object[] about =
                SecurityMatter.about(detail, MOST).stream().map(DoorWords::word).toArray();
        return PageWords.say("SecurityMatter." + matter.name(), about);
    }

    /** What was refused is told by what the portal answered, whatever it was that was asked for. */
    private static Optional<String> refused(SecurityEvent event) {
        return known("door." + event.kind().name());
    }

    /** Constants are noted by their names. */
    private static String word(String noted) {
        Matcher several = SEVERAL.matcher(noted);
        return several.matches()
                ? Arrays.stream(several.group(1).split(", "))
                        .filter(one -> !one.isEmpty())
                        .map(DoorWords::constant)
                        .collect(Collectors.joining(" · "))
                : constant(noted);
    }

    private static String constant(String noted) {
        return TYPES.stream()
                .flatMap(type -> known(type + noted).stream())
                .findFirst()
                .orElse(noted);
    }

    private static Optional<String> known(String key) {
        return Optional.of(PageWords.say(key)).filter(words -> !words.equals(key));
    }

    /** The method and the address that were asked for; empty when nothing was. */
    static String asked(SecurityEvent event) {
        Matcher asked = ASKED.matcher(event.detail());
        return asked.find() ? asked.group(1) : "";
    }
}
