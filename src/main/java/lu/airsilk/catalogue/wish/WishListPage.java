package lu.airsilk.catalogue.wish;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What stores ask for; one of it with all who ask, to be answered. */
@Named
@ViewScoped
public class WishListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/catalogue/wish-list.xhtml?faces-redirect=true";

    @Inject
    transient WishBook book;

    @Inject
    transient WishAnswering answering;

    @Inject
    transient CurrentActor actor;

    private String wish = "";

    private final Rows<WishTally> rows = new Rows<>(paging -> book.unanswered(paging), WishTally::words);

    private final Rows<WishRow> askers =
            new Rows<>(paging -> book.together(wish, paging), row -> Long.toString(row.id()));

    private String words = "";
    private String product = "";
    private String reason = "";

    /** Finds what the address names; nothing of it is shown where it has been answered. */
    public void read() {
        words = book.together(wish, Paging.first(1)).items().stream()
                .findFirst()
                .map(WishRow::words)
                .orElse("");
    }

    public String offer() {
        Sku sku = answering.offer(wish, product);
        PageWords.done("wishList.offered", words, sku.code());
        return PAGE;
    }

    public String decline() {
        answering.decline(wish, reason);
        PageWords.done("wishList.declined", words);
        return PAGE;
    }

    public boolean isMayAnswer() {
        return actor.has(Role.BUYER);
    }

    public Rows<WishTally> getRows() {
        return rows;
    }

    public Rows<WishRow> getAskers() {
        return askers;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = Objects.requireNonNullElse(wish, "");
    }

    /** What is asked for; empty when nothing is chosen. */
    public String getWords() {
        return words;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String product) {
        this.product = Objects.requireNonNullElse(product, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
