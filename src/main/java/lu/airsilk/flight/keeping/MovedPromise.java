package lu.airsilk.flight.keeping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.flight.ComingPromises.ComingPromise;

/**
 * A line that would be promised another day.
 *
 * @param line of its order, from 1 on
 */
public record MovedPromise(
        String order, int line, LocalDate likely, LocalDate likelyThen, LocalDate nineInTen, LocalDate nineInTenThen) {

    /** Where a line is. */
    private record Spot(String order, int line) {}

    /** Those that differ, in their order; a line that is promised nothing before or after is none of them. */
    static List<MovedPromise> between(List<ComingPromise> now, List<ComingPromise> then) {
        Map<Spot, ComingPromise> after = new HashMap<>();
        then.forEach(each -> after.put(new Spot(each.order(), each.line()), each));
        List<MovedPromise> moved = new ArrayList<>();
        now.forEach(before -> {
            ComingPromise other = after.get(new Spot(before.order(), before.line()));
            if (other != null && !other.equals(before)) {
                moved.add(new MovedPromise(
                        before.order(),
                        before.line(),
                        before.likely(),
                        other.likely(),
                        before.nineInTen(),
                        other.nineInTen()));
            }
        });
        return List.copyOf(moved);
    }

    /** By how many days the likely day moves; less than none is earlier. */
    public long days() {
        return ChronoUnit.DAYS.between(likely, likelyThen);
    }

    /** The same of the day that is kept nine times in ten. */
    public long nineInTenDays() {
        return ChronoUnit.DAYS.between(nineInTen, nineInTenThen);
    }
}
