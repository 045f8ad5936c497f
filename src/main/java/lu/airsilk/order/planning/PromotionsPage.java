package lu.airsilk.order.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The promotions of the reader's stores: waiting, coming, running and over, and a form for the next one. */
@Named
@ViewScoped
public class PromotionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;
    private static final int NAMED = 3;

    private static final String PAGE = "/order/promotions.xhtml?faces-redirect=true";

    @Inject
    transient PromotionBook book;

    @Inject
    transient PromotionPlanning planning;

    @Inject
    transient StoreDirectory directory;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private final PromotionForm form = new PromotionForm();
    private final TrialOutcome<PromotionTrial> trial = new TrialOutcome<>();
    private LocalDate begins = LocalDate.EPOCH;
    private transient String tried = "";
    private transient @Nullable List<StoreRow> stores;
    private transient Map<Sku, Names> names = Map.of();

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<PromotionRow> open;

    private final Rows<PromotionRow> rows = new Rows<>(this::page, row -> Long.toString(row.id()));

    /** Shows what it would move, and changes nothing. */
    public void look() {
        NewPromotion draft = read();
        trial.is(book.tried(draft));
        begins = draft.days().from();
        tried = draft.title().in(PageWords.reader());
    }

    /** The same for one that waits, before it is decided. */
    public void weigh(PromotionRow promotion) {
        trial.is(book.tried(promotion.id()));
        begins = promotion.days().from();
        tried = told(promotion);
    }

    /** In force at once, or before the buyers. */
    public String propose() {
        NewPromotion draft = read();
        planning.propose(draft);
        PageWords.done(
                isMayDecide() ? "promotions.said" : "promotions.proposed",
                draft.title().in(PageWords.reader()),
                Say.days(draft.days().from(), draft.days().to()));
        return PAGE;
    }

    private NewPromotion read() {
        return form.read(actor.stores().all() ? Set.of() : actor.stores().codes());
    }

    public String approve(PromotionRow promotion) {
        planning.approve(promotion.id());
        PageWords.done("promotions.said", title(promotion), days(promotion));
        return PAGE;
    }

    public String withdraw(PromotionRow promotion) {
        planning.withdraw(promotion.id());
        PageWords.done("promotions.withdrawn", title(promotion));
        return PAGE;
    }

    /** “Chinese New Year, 5–11 December: all stores, 3 products” */
    public String told(PromotionRow promotion) {
        return PageWords.say(
                "promotions.told",
                title(promotion),
                days(promotion),
                stores(promotion),
                promotion.goods().skus().size());
    }

    public String title(PromotionRow promotion) {
        return promotion.title().in(PageWords.reader());
    }

    public String days(PromotionRow promotion) {
        return Say.days(promotion.days().from(), promotion.days().to());
    }

    /** Where. */
    public String stores(PromotionRow promotion) {
        return promotion.goods().isEverywhere()
                ? PageWords.say("promotions.everywhere")
                : promotion.goods().stores().stream()
                        .map(StoreCode::code)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** The first products of it, and how many more there are. */
    public String products(PromotionRow promotion) {
        Collection<Sku> all = promotion.goods().skus();
        String first = all.stream().limit(NAMED).map(this::name).collect(Collectors.joining(" · "));
        return all.size() > NAMED ? PageWords.say("promotions.more", first, all.size() - NAMED) : first;
    }

    private String name(Sku sku) {
        Names known = names.get(sku);
        return known == null ? sku.code() : known.in(PageWords.reader());
    }

    /** A page of them; what their first products are called is asked for all at once. */
    private Page<PromotionRow> page(Paging paging) {
        Page<PromotionRow> page = book.all(paging);
        names = products.names(page.items().stream()
                .flatMap(row -> row.goods().skus().stream().limit(NAMED))
                .collect(Collectors.toSet()));
        return page;
    }

    /** Whether a buyer can still end it: it is in force and not over. */
    public boolean mayEnd(PromotionRow promotion) {
        return isMayDecide() && promotion.isInForce() && promotion.days().to().isAfter(book.today());
    }

    public boolean mayApprove(PromotionRow promotion) {
        return isMayDecide() && promotion.proposal().isAnothers(actor.user());
    }

    /** Who may say or propose a promotion. */
    public boolean isMayKeep() {
        return isMayDecide() || actor.has(Role.STORE);
    }

    public boolean isMayDecide() {
        return actor.has(Role.BUYER);
    }

    public String getSentence() {
        return PageWords.say("promotions.state");
    }

    /** What was tried. */
    public String getTried() {
        return tried;
    }

    /** What it would sell in two weeks, and what would be suggested instead. */
    public List<String> getMovedSentences() {
        return trial.found().map(this::sentences).orElse(List.of());
    }

    private List<String> sentences(PromotionTrial known) {
        PromotionTrial.Moved moved = known.moved();
        return List.of(
                begins.isAfter(book.today().plusDays(TwoWeeks.DAYS - 1))
                        ? PageWords.say("promotions.later", Say.day(begins))
                        : PageWords.say(
                                "promotions.units",
                                known.named(),
                                known.stores().size(),
                                moved.unitsBefore(),
                                moved.unitsAfter()),
                PageWords.say(
                        "coverRules.moved",
                        moved.suggestions(),
                        moved.casesBefore().value(),
                        moved.casesAfter().value()));
    }

    /** The stores that would sell most more. */
    public List<PromotionTrial.OfStore> getMoved() {
        return trial.found().stream()
                .flatMap(known -> known.stores().stream())
                .limit(SHOWN)
                .toList();
    }

    /** A store, what it would sell and what it would be suggested. */
    public String moved(PromotionTrial.OfStore store) {
        PromotionTrial.Moved moved = store.moved();
        return PageWords.say(
                "promotions.movedStore",
                store.names().in(PageWords.reader()) + " · " + store.store(),
                moved.products(),
                moved.unitsBefore(),
                moved.unitsAfter(),
                moved.casesBefore().value(),
                moved.casesAfter().value());
    }

    public List<StoreRow> getStores() {
        List<StoreRow> known = stores;
        if (known == null) {
            known = directory.all();
            stores = known;
        }
        return known;
    }

    /** What is meant where no store is chosen. */
    public String getAllStores() {
        return PageWords.say(actor.stores().all() ? "promotions.everywhere" : "promotions.ownStores");
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<PromotionRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public Rows<PromotionRow> getRows() {
        return rows;
    }

    public PromotionForm getForm() {
        return form;
    }
}
