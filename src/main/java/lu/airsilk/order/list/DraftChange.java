package lu.airsilk.order.list;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lu.airsilk.shared.number.Sku;

/**
 * What one command has changed in a list, kept by who gave it, so that it can be undone.
 *
 * @param unclearGone the lines beside the list that it took away, by the numbers that they had
 * @param unclearCame the numbers of those that it brought
 */
public record DraftChange(List<Line> lines, Map<Long, ListLine> unclearGone, List<Long> unclearCame)
        implements Serializable {

    /** As cases: the list does not have the product. */
    public static final long ABSENT = -1;

    /** Cases of a product before and after. */
    public record Line(String sku, int position, long before, long after) implements Serializable {

        public Sku goods() {
            return new Sku(sku);
        }
    }

    /** How many products are in the list no more. */
    public long gone() {
        return lines.stream().filter(line -> line.after() == ABSENT).count();
    }

    /** The cases of those. */
    public long casesGone() {
        return lines.stream()
                .filter(line -> line.after() == ABSENT)
                .mapToLong(Line::before)
                .sum();
    }

    /** How many products have come into the list. */
    public long come() {
        return lines.stream().filter(line -> line.before() == ABSENT).count();
    }

    /** The products that were in the list and have another number of cases. */
    public List<Line> altered() {
        return lines.stream()
                .filter(line -> line.before() != ABSENT && line.after() != ABSENT)
                .toList();
    }

    /** The same after lines that it brought have gone and come back under other numbers. */
    public DraftChange renumbered(Map<Long, Long> again) {
        return new DraftChange(
                lines,
                unclearGone,
                unclearCame.stream().map(id -> again.getOrDefault(id, id)).toList());
    }

    /** Whether there is anything to undo. */
    public boolean changesNothing() {
        return lines.isEmpty() && unclearGone.isEmpty() && unclearCame.isEmpty();
    }
}
