package lu.airsilk.catalogue.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Names;
import lu.airsilk.supplier.SupplierDirectory;
import org.jspecify.annotations.Nullable;

/** One price list: its prices beside those before, and the decision on it. */
@Named
@ViewScoped
public class PriceListViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PriceBook book;

    @Inject
    transient PriceReviewing reviewing;

    @Inject
    transient SupplierDirectory suppliers;

    @Inject
    transient CurrentActor actor;

    private String number = "";
    private String reason = "";
    private boolean meant;
    private transient @Nullable Page<PriceLineRow> striking;
    private transient @Nullable List<MendedPrice> mended;
    private transient @Nullable PriceListRow list;
    private transient @Nullable List<PriceBook.Rejection> rejections;
    private transient @Nullable Long first;
    private final Rows<PriceLineRow> rows =
            new Rows<>(paging -> book.lines(number, paging), row -> row.sku().code());

    public void load() {
        list = book.row(number);
    }

    public PriceListRow getList() {
        if (list == null) {
            load();
        }
        return Objects.requireNonNull(list);
    }

    public String submit() {
        reviewing.submit(number, meant);
        return done(PriceListState.SUBMITTED.name());
    }

    public String approve() {
        reviewing.approve(number, meant);
        return done(PriceListState.APPROVED.name());
    }

    public String takeUp() {
        reviewing.takeUp(number);
        return done(PriceListState.DRAFT.name());
    }

    public String drop() {
        reviewing.drop(number);
        return done("DROPPED");
    }

    public String reject() {
        reviewing.reject(number, reason);
        return done(PriceListState.REJECTED.name());
    }

    private String done(String what) {
        PageWords.done("priceListView.done." + what, number);
        return "/catalogue/price-list-view?faces-redirect=true&number=" + number;
    }

    public String getSentence() {
        PriceListRow now = getList();
        return PageWords.say(
                "priceListView.state." + now.state().name(),
                suppliers.called(now.supplier()),
                now.lines(),
                Say.day(now.validFrom()));
    }

    /** What was changed by hand in it; who decides has to know. */
    public List<MendedPrice> getMended() {
        if (mended == null) {
            mended = book.mended(number);
        }
        return Objects.requireNonNull(mended);
    }

    /** The first of those that move so far that whoever brings the list on has to say that they are meant. */
    public List<PriceLineRow> getStriking() {
        return striking().items();
    }

    public long getStrikingCount() {
        return striking().total();
    }

    private Page<PriceLineRow> striking() {
        if (striking == null) {
            striking = isMaySubmit() || isMayDecide() ? book.striking(getList()) : new Page<>(0, List.of());
        }
        return Objects.requireNonNull(striking);
    }

    /** That some of its prices are the first of their product, while somebody has to bring it on; empty when none are. */
    public String getFirst() {
        if (first == null) {
            first = isMaySubmit() || isMayDecide() ? book.first(getList()) : 0;
        }
        return first == 0 ? "" : PageWords.say("priceListView.first", first);
    }

    /** Each time that it was rejected, the last one last. */
    public List<PriceBook.Rejection> getRejections() {
        if (rejections == null) {
            rejections = book.rejections(number);
        }
        return Objects.requireNonNull(rejections);
    }

    /** Whether finance has said its last word, or its buyer has thrown it away. */
    public boolean isDecided() {
        return !getList().isUndecided() && getList().state() != PriceListState.REJECTED;
    }

    /** A product's name for the reader. */
    public String name(Names names) {
        return names.in(PageWords.reader());
    }

    /** How much dearer, with a sign and an arrow. */
    public String change(PriceLineRow row) {
        return row.change().map(PriceMove::say).orElse("");
    }

    public boolean isMaySubmit() {
        return actor.has(Role.BUYER) && getList().state() == PriceListState.DRAFT;
    }

    public boolean isMayTakeUp() {
        return actor.has(Role.BUYER) && getList().state() == PriceListState.REJECTED;
    }

    public boolean isMayDecide() {
        return actor.has(Role.FINANCE) && getList().state() == PriceListState.SUBMITTED;
    }

    public Rows<PriceLineRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
