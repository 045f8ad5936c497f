package lu.airsilk.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a lazy table: one call of a service per page shown. A row is found again only among the rows that the
 * service gave, so a forged row key finds nothing (PrimeFaces' own JPA model would load any row by its key).
 */
public class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<Paging, Page<T>> service;
    private final transient Function<T, String> key;
    private transient @Nullable Paging lastAsked;
    private transient Page<T> last = new Page<>(0, List.of());

    /**
     * @param service gives a page of rows, already inside the actor's scope
     * @param key what names a row: the number that people say
     */
    public Rows(Function<Paging, Page<T>> service, Function<T, String> key) {
        this.service = service;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, last.total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        int rows = size == 0 ? Paging.LARGEST : size;
        Paging paging = new Paging(first / rows, rows, order(sorts));
        if (!paging.equals(lastAsked)) {
            last = service.apply(paging);
            if (last.items().isEmpty() && last.total() > 0) { // a filter has left fewer pages than the reader had gone
                paging = new Paging(0, rows, order(sorts));
                last = service.apply(paging);
                showFirst();
            }
            lastAsked = paging;
        }
        setRowCount(count(filters));
        return last.items();
    }

    /** The table that is being drawn shows its first page. */
    private static void showFirst() {
        if (UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()) instanceof UIData table) {
            table.setFirst(0);
        }
    }

    private static String order(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> (sort.getOrder().isDescending() ? "-" : "") + sort.getField())
                .orElse("");
    }

    /** How the rows shown last are sorted: a field, with a minus before it when descending; empty when by nothing. */
    public String order() {
        return lastAsked == null ? "" : lastAsked.sort();
    }

    /** That order again, as a list takes it. */
    public static List<SortMeta> sortedBy(String order) {
        String field = order.replaceFirst("^-", "");
        return field.isEmpty()
                ? List.of()
                : List.of(SortMeta.builder()
                        .field(field)
                        .order(order.startsWith("-") ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build());
    }

    /** Asks the service anew at the next showing, after a change of filter or data. */
    public void refresh() {
        lastAsked = null;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public @Nullable T getRowData(String rowKey) {
        return last.items().stream()
                .filter(row -> key.apply(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
