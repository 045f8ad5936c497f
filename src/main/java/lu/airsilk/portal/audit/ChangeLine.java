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
     * @param others these, with what is left of them last; none on a home
     * @param what what was done, and from what to what
     * @param further how many more moves of its fields there are, in words
     * @param rest these
     */
    public record Thing(
            String name,
            String number,
            String url,
            String more,
            List<AuditHome.Other> others,
            String what,
            String further,
            List<String> rest) {

        private static final Pattern COUNT = Pattern.compile("(\\w+\\.\\w+):(\\d+)");

        static Thing of(AuditHome.Thing thing) {
            return new Thing(
                    Say.word(thing.kind()),
                    HistoryWords.name(thing.kind(), thing.number()),
                    thing.url(),
                    PageWords.say("home.changesMore", thing.more()),
                    others(thing),
                    what(thing),
                    rest(thing).isEmpty()
                            ? ""
                            : PageWords.say("history.more", rest(thing).size()),
                    rest(thing));
        }

        /** What was done where the rest is only counted. */
        public String brief() {
            return rest.isEmpty() ? what : what + "; " + further;
        }

        private static List<String> rest(AuditHome.Thing thing) {
            return HistoryWords.rest(thing.moves());
        }

        private static List<AuditHome.Other> others(AuditHome.Thing thing) {
            Stream<AuditHome.Other> named = thing.others().stream()
                    .map(other -> new AuditHome.Other(HistoryWords.name(thing.kind(), other.number()), other.url()));
            long left = thing.more() - thing.others().size();
            return thing.others().isEmpty() || left <= 0
                    ? named.toList()
                    : Stream.concat(named, Stream.of(new AuditHome.Other(PageWords.say("history.more", left), "")))
                            .toList();
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
