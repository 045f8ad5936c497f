package lu.airsilk.catalogue.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ReviewOutcome;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Brings products past the gate, many at a time: each passes or is refused for itself. */
@ApplicationScoped
public class ProductReviewing {

    private static final int MOST = 1_000;
    private static final int LONGEST_REASON = 200;

    @Inject
    Products products;

    @Inject
    ProductOutbox outbox;

    @Inject
    PaperBook papers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    /** A buyer holds these drafts complete. */
    @Transactional
    @Allowed(Role.BUYER)
    public List<ReviewOutcome> submit(List<Sku> skus) {
        List<ReviewOutcome> outcomes = forEach(skus, product -> product.submit(actor.user()));
        long submitted = outcomes.stream().filter(ReviewOutcome::done).count();
        if (submitted > 0) {
            notifying.tell(
                    Audience.all(Role.QUALITY),
                    Reason.of("notice.productsWait", submitted),
                    "/catalogue/product-list.xhtml?status=IN_REVIEW");
        }
        return outcomes;
    }

    /** Quality lets these pass that another person submitted and that lack nothing, no paper either. */
    @Transactional
    @Allowed(Role.QUALITY)
    public List<ReviewOutcome> activate(List<Sku> skus) {
        Map<Sku, PaperCover> covers = papers.cover(skus.stream().limit(MOST).toList());
        return forEach(skus, product -> {
            PaperCover cover = covers.getOrDefault(product.sku(), PaperCover.NONE);
            product.activate(actor.user(), () -> cover.unlessComplete(product.sku(), today()));
        });
    }

    /** Quality wants more of a product in review, and tells the buyer who submitted it what. */
    @Transactional
    @Allowed(Role.QUALITY)
    public void sendBack(Sku sku, String reason) {
        String why = reason.strip();
        Refused.unless(!why.isEmpty() && why.length() <= LONGEST_REASON, "product.sendBackReason", LONGEST_REASON);
        String buyer = change(sku, why, Product::sendBack).submittedBy();
        notifying.tell(
                Audience.person(buyer),
                Reason.of("notice.productSentBack", sku, why),
                "/catalogue/product-view.xhtml?sku=" + sku);
    }

    /** Nobody shall order it for now. */
    @Transactional
    @Allowed({Role.QUALITY, Role.BUYER})
    public void suspend(Sku sku, String reason) {
        change(sku, reason, Product::suspend);
    }

    /** It may be ordered again. */
    @Transactional
    @Allowed(Role.QUALITY)
    public void resume(Sku sku) {
        papers.cover(List.of(sku)).getOrDefault(sku, PaperCover.NONE).unlessComplete(sku, today());
        change(sku, "", Product::resume);
    }

    /** Papers are looked at where they are asked for. */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private Product change(Sku sku, String reason, Consumer<Product> verb) {
        Product product = products.find(sku).orElseThrow(() -> Refused.unknown("product.unknown", sku));
        expected.check(product);
        signature.because(reason);
        verb.accept(product);
        outbox.tell(ProductNews.About.PRODUCT, product.id());
        return product;
    }

    private List<ReviewOutcome> forEach(List<Sku> skus, Consumer<Product> verb) {
        Refused.unless(skus.size() <= MOST, "product.tooMany", MOST);
        Map<Sku, Product> found = products.find(skus);
        return skus.stream().distinct().map(sku -> outcome(sku, found, verb)).toList();
    }

    private ReviewOutcome outcome(Sku sku, Map<Sku, Product> found, Consumer<Product> verb) {
        try {
            Product product = found.get(sku);
            if (product == null) {
                throw Refused.unknown("product.unknown", sku);
            }
            verb.accept(product);
            outbox.tell(ProductNews.About.PRODUCT, product.id());
            return ReviewOutcome.done(sku);
        } catch (Refused refused) {
            return ReviewOutcome.refused(sku, refused);
        }
    }
}
