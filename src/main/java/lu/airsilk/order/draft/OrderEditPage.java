package lu.airsilk.order.draft;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.list.ShownList;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The list that a store fills and sends. Every change is kept at once; the page only shows what the database has. */
@Named
@ViewScoped
public class OrderEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where a list leads that has become an order; its number follows. */
    static final String VIEW = "/order/order-view?faces-redirect=true&number=";

    @Inject
    transient GoodsHits hits;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient Drafting drafting;

    @Inject
    transient DraftBook book;

    @Inject
    transient StoreOrdering ordering;

    @Inject
    transient SuggestionPage suggested;

    @Inject
    transient ScanLookup scans;

    @Inject
    transient Clock clock;

    private String number = "";
    private String store = "";
    private String product = "";
    private String fresh = "";
    private int changes;
    private boolean empty;
    private transient @Nullable DraftSheet sheet;

    /** The likely days as the reader has them before her eyes: a row that is kept is drawn anew, the others stay as they were. */
    private final HashMap<String, LocalDate> seen = new HashMap<>();

    /**
     * Opens the named list, or the order that it has become; without a name, the one that the store is filling, whose name the
     * address has from then on.
     */
    public @Nullable String open() {
        if (number.isEmpty() && OrderBeginPage.isSentFromElsewhere()) {
            return "/order/order-list?faces-redirect=true";
        }
        if (number.isEmpty()) {
            String whose = store.isEmpty() ? stores.all().getFirst().code().code() : store;
            return OrderBeginPage.leads(whose, drafting);
        }
        if (book.isSent(order())) {
            return VIEW + number;
        }
        store = getSheet().store().code();
        empty = getSheet().lines().isEmpty();
        return null;
    }

    /** Goes on with the list of another store of hers. */
    public String change() {
        return DraftAddress.of(drafting.begin(StoreCode.of(store)));
    }

    /** Begins a new order for the store; this list stays a draft beside it. */
    public String another() {
        return DraftAddress.of(drafting.beginAnother(storeCode()));
    }

    public DraftSheet getSheet() {
        DraftSheet shown = sheet;
        if (shown == null) {
            shown = book.sheet(order());
            sheet = shown;
        }
        return shown;
    }

    /** The list, as all of it is drawn now. */
    public DraftSheet getDrawn() {
        seen.clear();
        getSheet().lines().forEach(this::sees);
        return getSheet();
    }

    /** A row is drawn anew with what is known of it now. */
    void sees(DraftSheet.Line line) {
        seen.remove(line.sku().code());
        Optional.ofNullable(line.promise().likely())
                .ifPresent(day -> seen.put(line.sku().code(), day));
    }

    /** Asks for the list anew, after it has changed. */
    void changed() {
        look();
        changes++;
        head();
    }

    /** Asks for the list anew: somebody else may have changed it. */
    void look() {
        sheet = null;
    }

    /** The heading tells an empty list from another. */
    void head() {
        if (getSheet().lines().isEmpty() != empty) {
            empty = !empty;
            PrimeFaces.current().ajax().update("heading", "beside");
        }
    }

    /** Asks for the list anew; where somebody else has changed it, what was done before is undone no more. */
    private void lookAgain() {
        String shown = getSheet().stamp();
        look();
        if (!getSheet().stamp().equals(shown)) {
            changed();
        }
    }

    /** How often the list was changed since the page was opened. */
    int changes() {
        return changes;
    }

    OrderNumber order() {
        return new OrderNumber(number);
    }

    StoreCode storeCode() {
        return getSheet().store();
    }

    public List<String> suggest(String typed) {
        return hits.of(typed);
    }

    /** Adds the product that was chosen from the suggestions: one case, or one more. */
    public void add() {
        add(GoodsHits.sku(product), 1);
        PrimeFaces.current().ajax().addCallbackParam("fresh", fresh);
        product = "";
    }

    /** Adds what a scanner has read, or a code that was typed. */
    public void scan() {
        ScanLookup.Goods goods = scans.goods(PageWords.sent("scan"));
        add(goods.sku(), goods.cases());
    }

    private void add(Sku sku, long cases) {
        drafting.add(order(), sku, Cases.of(cases));
        fresh = sku.code();
        changed();
        line(sku).ifPresent(OrderEditPage::tell);
    }

    private static void tell(DraftSheet.Line line) {
        line.refusal()
                .ifPresentOrElse(
                        no -> PageWords.wrong(
                                "line-" + line.sku(), Speaker.here().say(no)),
                        () -> PageWords.here(PageWords.say(
                                "orderEdit.added",
                                line.names().in(PageWords.reader()),
                                line.cases().value())));
    }

    Optional<DraftSheet.Line> line(Sku sku) {
        return getSheet().lines().stream()
                .filter(line -> line.sku().equals(sku))
                .findFirst();
    }

    /** Sets the day by which the goods are wanted. */
    public void setWantedBy(LocalDate day) {
        if (!day.equals(getSheet().wantedBy())) {
            drafting.keepDay(order(), getSheet().wantedBy(), day);
            changed();
            tellFar(day);
        }
    }

    /** A year too late is typed sooner than wanted; who wants it keeps it. */
    private void tellFar(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(Zones.CGO)).plusYears(1))) {
            PageWords.found(FacesMessage.SEVERITY_WARN, "form", PageWords.say("orderEdit.farDay", Say.day(day)));
        }
    }

    public LocalDate getWantedBy() {
        return getSheet().wantedBy();
    }

    /**
     * Sends the order that is shown for the flight that is shown, then shows what became of it; what another device has sent
     * meanwhile is shown at once. Lines that still need a look are led to. What can be undone can be so after a refusal too,
     * unless others have changed the list.
     */
    public String send() {
        if (book.isSent(order())) {
            PageWords.done("orderEdit.sentAlready", number);
            return VIEW + number;
        }
        lookAgain();
        if (!getSheet().unclear().isEmpty()) {
            PrimeFaces.current().ajax().addCallbackParam("look", "form:unclear");
        }
        List<DraftSheet.Line> lines = getSheet().lines();
        ordering.send(order(), PageWords.sent("flight"), ShownList.read(PageWords.sent("shown")), suggested.shown());
        tellLater(lines);
        return VIEW + number + "&sent=true";
    }

    /** Others order as well: what was sent may be promised for later days than the list has shown. */
    private void tellLater(List<DraftSheet.Line> sent) {
        Map<Sku, LocalDate> promised = book.promised(order());
        List<String> later = sent.stream()
                .flatMap(line -> later(line, promised.get(line.sku())).stream())
                .toList();
        if (!later.isEmpty()) {
            PageWords.done("orderEdit.promisedLater", later.size(), later.getFirst());
        }
    }

    private Optional<String> later(DraftSheet.Line line, @Nullable LocalDate promised) {
        LocalDate likely = seen.get(line.sku().code());
        return likely == null || promised == null || !promised.isAfter(likely)
                ? Optional.empty()
                : Optional.of(PageWords.say(
                        "orderEdit.promisedLaterLine",
                        line.names().in(PageWords.reader()),
                        Say.day(likely),
                        Say.day(promised)));
    }

    /** “New order”, or the number of one that was sent already and given back. */
    public String getTitle() {
        if (getSheet().returned().isPresent()) {
            return PageWords.say("orderView.title", number);
        }
        return getSheet().lines().isEmpty()
                ? PageWords.say("orderEdit.title")
                : PageWords.say("orderEdit.goesOn", number);
    }

    /** That the owner gave it back, and why; empty for a list that was never sent. */
    public String getReturned() {
        return getSheet()
                .returned()
                .map(why -> PageWords.say("orderView.returned", why))
                .orElse("");
    }

    /** Who began it, when, and that nothing of it is lost. */
    public String getKept() {
        DraftSheet.Begun begun = getSheet().begun();
        return PageWords.say("orderEdit.kept", number, Say.who(begun.by()), Say.moment(begun.at(), "CGO"));
    }

    /** What the month that pays for it has of a budget, and that the list is beyond it where it is; empty without a budget. */
    public String getBudget() {
        DraftSheet list = getSheet();
        String month = Say.month(list.budgetDay());
        return list.budget()
                .map(left -> OrderBudget.beyond(list.sum(), list.budget())
                        .map(over -> PageWords.say(
                                "orderEdit.budgetOver",
                                Say.amount(left.budget()),
                                Say.amount(left.sent()),
                                Say.amount(over),
                                month))
                        .orElseGet(() -> PageWords.say(
                                "orderEdit.budget",
                                Say.amount(left.budget()),
                                Say.amount(left.sent()),
                                month,
                                Say.amount(left.money().minus(list.sum())))))
                .orElse("");
    }

    /** Whether the list is beyond what the month has. */
    public boolean isOverBudget() {
        return OrderBudget.beyond(getSheet().sum(), getSheet().budget()).isPresent();
    }

    /** What is wrong about the wanted day; empty where nothing is. */
    public String getDayWrong() {
        return getSheet().dayRefusal().map(Speaker.here()::say).orElse("");
    }

    /** That some of it would come later than it is wanted; empty when nothing would. */
    public String getLater() {
        return getSheet()
                .later()
                .map(later -> PageWords.say(
                        "orderEdit.later", Say.day(getSheet().wantedBy()), Say.day(later.last()), later.lines()))
                .orElse("");
    }

    /** By the portal's clock. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The product that was added last; its line stands first, below the field that it was looked for in. */
    public String getFresh() {
        return fresh;
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
