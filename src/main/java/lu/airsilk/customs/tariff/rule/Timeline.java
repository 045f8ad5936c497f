package lu.airsilk.customs.tariff.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was told of one thing, by the day from which it holds. What begins later follows what began before and ends it for
 * good; so a day has one value or none. Only the last day of a value can be told anew: with the same first day and value.
 */
public final class Timeline {

    private final NavigableMap<LocalDate, Period> told = new TreeMap<>();

    /** Takes what was told; of the same first day what was told last holds. */
    public void tell(Period period) {
        told.put(period.from(), period);
    }

    /** What holds on that day. */
    public Optional<Period> on(LocalDate day) {
        return Optional.ofNullable(told.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(period -> period.reaches(day));
    }

    /**
     * What contradicts a period that somebody would tell: one from the same day, unless only its end is told anew; one from an
     * earlier day that says that it holds longer; or one from a later day, if this one says that it holds until then.
     */
    public Optional<Period> against(Period next) {
        return same(next).or(() -> earlier(next)).or(() -> later(next));
    }

    private Optional<Period> same(Period next) {
        return Optional.ofNullable(told.get(next.from()))
                .filter(period ->
                        !period.value().equals(next.value()) || period.to().equals(next.to()));
    }

    private Optional<Period> earlier(Period next) {
        return Optional.ofNullable(told.lowerEntry(next.from()))
                .map(Map.Entry::getValue)
                .filter(period -> period.to().isPresent() && period.reaches(next.from()));
    }

    private Optional<Period> later(Period next) {
        return Optional.ofNullable(told.higherEntry(next.from()))
                .map(Map.Entry::getValue)
                .filter(period -> next.to().isPresent() && next.reaches(period.from()));
    }
}
