package lu.airsilk.order.book;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OrderState;
import lu.airsilk.platform.faces.Rows;
import org.jspecify.annotations.Nullable;

/** The orders: a store's own, all of them for staff. */
@Named
@ViewScoped
public class OrderListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In the address of the list, as a state is: those that goods are still to come for. */
    private static final String UNDERWAY = "UNDERWAY";

    @Inject
    transient OrderBook book;

    @Inject
    transient CurrentActor actor;

    private String state = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private final Rows<OrderRow> rows = new Rows<>(
            paging -> book.rows(search(), paging), row -> row.number().number());

    private OrderSearch search() {
        return new OrderSearch(Optional.empty(), wanted())
                .placed(Optional.ofNullable(from), Optional.ofNullable(until));
    }

    private Set<OrderState> wanted() {
        return state.equals(UNDERWAY)
                ? OrderState.UNDERWAY
                : Arrays.stream(OrderState.values())
                        .filter(each -> each.name().equals(state))
                        .collect(Collectors.toSet());
    }

    public void filter() {
        rows.refresh();
    }

    public boolean isMayOrder() {
        return actor.has(Role.STORE);
    }

    public List<OrderState> getStates() {
        return Arrays.asList(OrderState.values());
    }

    public Rows<OrderRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** What an empty list says: that there is none so, or none yet. */
    public String getTold() {
        if (from != null || until != null) {
            return "orderList.emptyDays";
        }
        return state.isEmpty() ? "orderList.empty" : "orderList.emptyState";
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
