package lu.airsilk.order.cover;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Refused;

/**
 * For how long a store is supplied at once, and what it shows of a product at the least.
 *
 * @param presentationUnits empty where it stays as it is
 * @param serviceLevelPct in how many of a hundred cases there shall be enough; empty where it stays as it is
 */
public record CoverFigures(int coverDays, Optional<Long> presentationUnits, Optional<BigDecimal> serviceLevelPct) {

    /** Half a year: nothing that is flown keeps longer on the shelf. */
    public static final int MOST_DAYS = 180;

    private static final long MOST_UNITS = 9_999;
    private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_LEVEL = new BigDecimal("99.9");

    /** Refuses what somebody has proposed and cannot be, all at once, each at its field. */
    public static CoverFigures checked(
            long coverDays, Optional<Long> presentationUnits, Optional<BigDecimal> serviceLevelPct) {
        Refused.together(
                () -> within("coverDays", "coverRule.days", coverDays, 1, MOST_DAYS),
                () -> presentationUnits.ifPresent(
                        units -> within("presentationUnits", "coverRule.units", units, 0, MOST_UNITS)),
                () -> serviceLevelPct.ifPresent(CoverFigures::level));
        return new CoverFigures(Math.toIntExact(coverDays), presentationUnits, serviceLevelPct);
    }

    private static void within(String field, String code, long figure, long least, long most) {
        if (figure < least || figure > most) {
            throw Refused.because(code, figure, least, most).at(field);
        }
    }

    private static void level(BigDecimal level) {
        if (level.compareTo(LEAST_LEVEL) < 0
                || level.compareTo(MOST_LEVEL) > 0
                || level.stripTrailingZeros().scale() > 1) {
            throw Refused.because("coverRule.level", level, LEAST_LEVEL, MOST_LEVEL)
                    .at("serviceLevelPct");
        }
    }

    /** The same; what it says nothing of stays as it was. */
    CoverFigures after(CoverFigures before) {
        return new CoverFigures(
                coverDays,
                presentationUnits.or(before::presentationUnits),
                serviceLevelPct.or(before::serviceLevelPct));
    }
}
