package lu.airsilk.catalogue.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** One price of a draft while it is mended. */
@Named
@ViewScoped
public class PriceMendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PriceBook book;

    @Inject
    transient PriceMending mending;

    @Inject
    transient PriceListViewPage lists;

    private String sku = "";
    private transient @Nullable PriceLineRow line;
    private @Nullable List<AmountForm> amounts;

    /** The price of a case, from so many cases on. */
    public static final class AmountForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private final @Nullable Long from;
        private @Nullable BigDecimal amount;

        AmountForm(@Nullable Long from, Money price) {
            this.from = from;
            amount = price.amount();
        }

        /** What the field is called: with the quantity where the price holds only from there on. */
        public String getLabel() {
            return from == null ? PageWords.say("priceListView.price") : PageWords.say("priceListView.priceFrom", from);
        }

        public @Nullable BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(@Nullable BigDecimal amount) {
            this.amount = amount;
        }
    }

    /** Whether a price of the list shown is being mended. */
    public boolean isOpen() {
        return !sku.isEmpty() && lists.isMaySubmit();
    }

    public PriceLineRow getLine() {
        if (line == null) {
            line = book.line(lists.getNumber(), new Sku(sku));
        }
        return Objects.requireNonNull(line);
    }

    public List<AmountForm> getAmounts() {
        if (amounts == null) {
            amounts = getLine().steps().isEmpty()
                    ? List.of(new AmountForm(null, getLine().price()))
                    : getLine().steps().stream().map(PriceMendPage::amount).toList();
        }
        return Objects.requireNonNull(amounts);
    }

    private static AmountForm amount(PriceStep step) {
        return new AmountForm(step.from().value(), step.price());
    }

    public String mend() {
        mending.mend(
                lists.getNumber(),
                new Sku(sku),
                getAmounts().stream()
                        .map(form -> Objects.requireNonNull(form.getAmount(), "its field lets no empty one through"))
                        .toList());
        PageWords.done("priceListView.mended", lists.name(getLine().names()));
        return "/catalogue/price-list-view?faces-redirect=true&number=" + lists.getNumber();
    }

    public String getSku() {
        return sku;
    }

    public void setSku(@Nullable String sku) {
        this.sku = sku == null ? "" : sku;
    }
}
