package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.shared.number.FlightNumber;

/**
 * The exceptions of a consignment that wait for their remedy, kept with it for lists, each written {@code OFFLOADED 4
 * 2026-11-24T19:00:00Z CV9737 2026-11-24}.
 *
 * @param all the oldest first, at most {@value #MOST}
 */
public record OpenFlags(List<Flag> all) {

    static final OpenFlags NONE = new OpenFlags(List.of());

    private static final int MOST = 20;

    public OpenFlags {
        all = List.copyOf(all);
    }

    static OpenFlags of(Progress progress) {
        return new OpenFlags(progress.openFlags().stream().limit(MOST).toList());
    }

    /** Reads what {@link #text} writes. */
    static OpenFlags of(String text) {
        return text.isEmpty()
                ? NONE
                : new OpenFlags(
                        Arrays.stream(text.split(",", -1)).map(OpenFlags::flag).toList());
    }

    private static Flag flag(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return new Flag(
                FlagKind.valueOf(words.get(0)),
                words.size() > 3
                        ? Optional.of(new FlightOn(FlightNumber.of(words.get(3)), LocalDate.parse(words.get(4))))
                        : Optional.empty(),
                Integer.parseInt(words.get(1)),
                Instant.parse(words.get(2)),
                true);
    }

    String text() {
        return all.stream().map(OpenFlags::text).collect(Collectors.joining(","));
    }

    private static String text(Flag flag) {
        return flag.kind() + " " + flag.pieces() + " " + flag.since()
                + flag.flight().map(on -> " " + on.number() + " " + on.day()).orElse("");
    }

    /** Those that were not there before. */
    List<Flag> notIn(OpenFlags before) {
        return all.stream().filter(flag -> !before.all.contains(flag)).toList();
    }
}
