package lu.airsilk.catalogue.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.list.FieldWords;
import lu.airsilk.catalogue.list.Outcomes;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** One product: what it is, what it lacks, what it costs for those who may know, and how it became so. */
@Named
@ViewScoped
public class ProductViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProductDossier dossier;

    @Inject
    transient ProductHistory history;

    @Inject
    transient ProductReviewing reviewing;

    @Inject
    transient RetailBook retail;

    @Inject
    transient CurrentActor actor;

    private String sku = "";
    private String reason = "";
    private transient @Nullable ProductDetail product;
    private transient @Nullable List<FieldChange> past;
    private transient @Nullable List<RetailCategoryRow> shelves;

    public void load() {
        product = dossier.of(new Sku(sku));
    }

    public ProductDetail getProduct() {
        if (product == null) {
            load();
        }
        return Objects.requireNonNull(product);
    }

    public String submit() {
        Outcomes.tellOne("productList.submitted", reviewing.submit(List.of(new Sku(sku))));
        return again();
    }

    public String activate() {
        Outcomes.tellOne("productList.activated", reviewing.activate(List.of(new Sku(sku))));
        return again();
    }

    public String sendBack() {
        reviewing.sendBack(new Sku(sku), reason);
        return done("productView.backSaid");
    }

    public String suspend() {
        reviewing.suspend(new Sku(sku), reason);
        return done("productView.suspendSaid");
    }

    public String resume() {
        reviewing.resume(new Sku(sku));
        return done("productView.resumeSaid");
    }

    private String done(String what) {
        PageWords.done(what, sku);
        return again();
    }

    private String again() {
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }

    public String getName() {
        return getProduct().description().names().in(PageWords.reader());
    }

    /** What comes next; of a draft that waited for quality, who wants what otherwise or has changed it. */
    public String getSentence() {
        return is(ProductStatus.DRAFT) ? outOfReview().orElseGet(this::next) : next();
    }

    /** While its status has not changed since. */
    private Optional<String> outOfReview() {
        return past().stream()
                .filter(change -> change.field().equals("status"))
                .findFirst()
                .filter(FieldChange::isOutOfReview)
                .map(this::outOfReview);
    }

    /** Who has changed it has taken the submission off it; quality leaves it on. */
    private String outOfReview(FieldChange change) {
        return getProduct().submittedBy().isEmpty()
                ? PageWords.say("productView.changedInReview", Say.who(change.actor()))
                : PageWords.say("productView.sentBack", Say.who(change.actor()), change.reason());
    }

    private String next() {
        return PageWords.say(
                "productView.state." + getProduct().status().name(),
                Say.who(getProduct().submittedBy()));
    }

    /** The words for a refusal of the gate. */
    public String missing(Refusal refusal) {
        return PageWords.say(refusal.key());
    }

    /** How it is declared to an airline, or that it need not be. */
    public String getDanger() {
        return getProduct()
                .description()
                .danger()
                .map(DangerousGoods::written)
                .orElseGet(() -> PageWords.say("productView.noDanger"));
    }

    /** Where it stands in a store. */
    public String getRetail() {
        return RetailTree.name(shelves(), getProduct().description().retail().orElse(RetailCode.NONE));
    }

    /** Read once, however many changes name one. */
    private List<RetailCategoryRow> shelves() {
        if (shelves == null) {
            shelves = retail.rows();
        }
        return Objects.requireNonNull(shelves);
    }

    /** The country of origin as the reader calls it; empty when unknown. */
    public String getOrigin() {
        return getProduct()
                .description()
                .origin()
                .map(country -> country.name(Language.of(PageWords.reader())))
                .orElse("");
    }

    /** The sides of a case; empty when unknown. */
    public String size(PackDefinition pack) {
        return pack.size()
                .map(size -> size.lengthMm() + " × " + size.widthMm() + " × " + size.heightMm() + " mm")
                .orElse("");
    }

    /** The weight of a case; empty when unknown. */
    public String weight(PackDefinition pack) {
        return pack.gross().map(gross -> Say.number(gross.kilograms()) + " kg").orElse("");
    }

    public List<HistoryLine> getChanges() {
        return HistoryLine.told(past(), this::shelves);
    }

    /** Newest first. */
    private List<FieldChange> past() {
        if (past == null) {
            past = isStaff() ? history.of(new Sku(sku)) : List.of();
        }
        return Objects.requireNonNull(past);
    }

    public String getContents() {
        return FieldWords.contents(getProduct().description().contents());
    }

    public boolean isStaff() {
        return actor.stores().all();
    }

    public boolean isMayEdit() {
        return actor.has(Role.BUYER);
    }

    public boolean isMaySubmit() {
        return actor.has(Role.BUYER) && is(ProductStatus.DRAFT);
    }

    public boolean isMayReview() {
        return actor.has(Role.QUALITY) && is(ProductStatus.IN_REVIEW);
    }

    public boolean isMaySuspend() {
        return (actor.has(Role.QUALITY) || actor.has(Role.BUYER)) && is(ProductStatus.ACTIVE);
    }

    public boolean isMayResume() {
        return actor.has(Role.QUALITY) && is(ProductStatus.SUSPENDED);
    }

    private boolean is(ProductStatus status) {
        return getProduct().status() == status;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
