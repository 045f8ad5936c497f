package lu.airsilk.order.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OrderBook;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderSheet;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.StoreOrdering;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import org.jspecify.annotations.Nullable;

/** One order and what became of each case. */
@Named
@ViewScoped
public class OrderViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderBook book;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient StoreOrdering ordering;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    private String number = "";
    private String reason = "";
    private transient @Nullable OrderSheet order;
    private transient Map<Sku, ProductFacts> facts = Map.of();

    public void load() {
        order = book.sheet(new OrderNumber(number));
        facts = products.facts(order.lines().stream().map(OrderSheet.Line::sku).toList());
    }

    public OrderSheet getOrder() {
        if (order == null) {
            load();
        }
        return Objects.requireNonNull(order);
    }

    /** “6 of 10 cases allocated, 0 received. Wanted by …” */
    public String getSentence() {
        Cases asked = total(
                getOrder().lines().stream().map(OrderSheet.Line::requested).toList());
        Cases allocated = total(
                getOrder().lines().stream().map(OrderSheet.Line::allocated).toList());
        Cases received =
                total(getOrder().lines().stream().map(OrderSheet.Line::received).toList());
        return texts.say(
                "orderView.stateLine",
                List.of(
                        allocated.value(),
                        asked.value(),
                        received.value(),
                        Say.day(getOrder().wantedBy())),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static Cases total(List<Cases> cases) {
        return cases.stream().reduce(Cases.ZERO, Cases::plus);
    }

    public String name(OrderSheet.Line line) {
        ProductFacts known = facts.get(line.sku());
        return known == null
                ? line.sku().code()
                : known.names()
                        .in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public @Nullable Money price(OrderSheet.Line line) {
        return line.price().amount() == null ? null : line.price().of(1);
    }

    public boolean isMayGoOn() {
        return actor.has(Role.STORE) && getOrder().state() == OrderState.DRAFT;
    }

    public boolean isMayCancel() {
        OrderState state = getOrder().state();
        return actor.has(Role.STORE) && state != OrderState.COMPLETED && state != OrderState.CANCELLED;
    }

    public String cancel() {
        ordering.cancel(new OrderNumber(number), List.of(), reason);
        return "/order/order-view.xhtml?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
