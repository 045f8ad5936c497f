package lu.airsilk.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * An accepted line that still waits for goods.
 *
 * @param open accepted cases that are neither allocated nor cancelled, more than zero
 * @param accepted all that was accepted of the line
 * @param told what the store was told last is to come of what is open
 */
public record DemandLine(
        LineRef line,
        StoreCode store,
        Sku sku,
        PackSize pack,
        Cases open,
        Cases accepted,
        LocalDate wantedBy,
        Outlook told) {

    /** Who wants it first is served first; on one day, who has asked first. */
    public static final Comparator<DemandLine> FIRST_WANTED =
            Comparator.comparing(DemandLine::wantedBy).thenComparing(DemandLine::line);

    /** As the database gives them. */
    public DemandLine(
            String order,
            int position,
            StoreCode store,
            Sku sku,
            long unitsPerCase,
            Cases accepted,
            Cases allocated,
            Cases cancelled,
            LocalDate wantedBy,
            @Nullable LocalDate expected,
            @Nullable Cases part) {
        this(
                new LineRef(new OrderNumber(order), position),
                store,
                sku,
                new PackSize(unitsPerCase),
                accepted.minus(allocated).minus(cancelled),
                accepted,
                wantedBy,
                told(accepted.minus(allocated).minus(cancelled), expected, part));
    }

    private static Outlook told(Cases open, @Nullable LocalDate expected, @Nullable Cases part) {
        return Outlook.of(part == null ? open : part.min(open), Optional.ofNullable(expected));
    }
}
