package lu.airsilk.portal.audit;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;

/**
 * A change as its reader sees it.
 *
 * @param touched what was changed, a link for those who may open it
 */
public record ChangeLine(Instant at, String actor, String reason, List<Thing> touched) {

    /**
     * A thing that was changed.
     *
     * @param name what people call its kind
     * @param url its page; empty when it is not for this reader
     * @param more how many others of its kind, in words
     * @param what what was done, and from what to what
     */
    public record Thing(String name, String number, String url, String more, String what) {

        private static final Pattern COUNT = Pattern.compile("(\\w+\\.\\w+):(\\d+)");

        static Thing of(AuditHome.Thing thing) {
            return new Thing(
                    Say.word(thing.kind()),
                    HistoryWords.name(thing.kind(), thing.number()),
                    thing.url(),
                    PageWords.say("home.changesMore", thing.more()),
                    what(thing));
        }

        private static String what(AuditHome.Thing thing) {
            List<String> said = Stream.concat(detail(thing.detail()), HistoryWords.said(thing.moves()).stream())
                    .distinct()
                    .toList();
            String deed = Say.word(thing.deed());
            return said.isEmpty()
                    ? deed
                    : PageWords.say(
                            "field.said", deed, (thing.more() > 0 ? ofTheFirst(thing) : "") + String.join("; ", said));
        }

        /** Of several only the first is looked into. */
        private static String ofTheFirst(AuditHome.Thing thing) {
            return HistoryWords.name(thing.kind(), thing.number()) + " · ";
        }

        private static Stream<String> detail(String detail) {
            return Stream.of(detail.split(" · "))
                    .filter(told -> !told.isEmpty())
                    .map(Thing::told);
        }

        /** Numbers and codes as they are; a constant, {@code WasteReason.BROKEN}, and a count, {@code home.pieces:3}, by their words. */
        private static String told(String detail) {
            Matcher count = COUNT.matcher(detail);
            if (count.matches()) {
                return PageWords.say(count.group(1), Long.parseLong(count.group(2)));
            }
            return detail.contains(".") ? PageWords.say(detail) : detail;
        }
    }

    static ChangeLine of(AuditHome.Change change) {
        return new ChangeLine(
                change.at(),
                change.actor(),
                change.reason(),
                change.touched().stream().map(Thing::of).toList());
    }
}
