package lu.airsilk.platform;

import java.util.Map;
import java.util.TreeSet;
import lu.airsilk.shared.Refused;

/**
 * Which part of a list is wanted, in which order.
 *
 * @param page from 0; refused where no list reaches, beyond 2³¹ rows
 * @param size rows a page, 1 to 500
 * @param sort a name from the list's own set, with a leading {@code -} for descending; empty for the list's own order
 */
public record Paging(int page, int size, String sort) {

    public static final int LARGEST = 500;

    public Paging {
        if (page < 0 || size < 1 || size > LARGEST || page > Integer.MAX_VALUE / size - 1) {
            throw Refused.unreadable("paging.range", page, size, LARGEST);
        }
    }

    public static Paging first(int size) {
        return new Paging(0, size, "");
    }

    public int offset() {
        return Math.multiplyExact(page, size);
    }

    /**
     * The JPQL order of this page. Only the list's own columns can be named, so nothing of the request reaches the
     * query's text; the row's id comes last, so that no row is shown twice or never.
     *
     * @param columns JPQL expression by the name that users may sort by
     * @param own the list's order when none is asked for
     * @param id the JPQL expression of the row's id
     */
    public String orderBy(Map<String, String> columns, String own, String id) {
        if (sort.isEmpty()) {
            return " order by " + own + ", " + id;
        }
        boolean descending = sort.startsWith("-");
        String column = columns.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            throw Refused.unreadable("paging.sort", sort, String.join(", ", new TreeSet<>(columns.keySet())));
        }
        return " order by " + column + (descending ? " desc, " : ", ") + id;
    }
}
