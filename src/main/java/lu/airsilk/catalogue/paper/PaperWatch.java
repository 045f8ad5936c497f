package lu.airsilk.catalogue.paper;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.product.Papers;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;

/** Takes off the stores' list what may no longer pass customs, because a paper of it has run out. */
@ApplicationScoped
public class PaperWatch {

    private static final System.Logger LOG = System.getLogger(PaperWatch.class.getName());

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_REASON = 200;

    @Inject
    Papers papers;

    @Inject
    PaperBook book;

    @Inject
    Products products;

    @Inject
    ProductOutbox outbox;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * Suspends active products of which a kind of paper has run out and none of that kind holds, and tells buyers and
     * quality once of all of them.
     *
     * @return how many; as many as fit one go when more are left
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public int suspend() {
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        List<Sku> skus = papers.runOut(today, MOST_AT_ONCE);
        if (skus.isEmpty()) {
            return 0;
        }
        Map<Sku, PaperCover> covers = book.cover(skus);
        signature.because(reason(skus, covers, today));
        products.find(skus).values().forEach(product -> {
            product.suspend();
            outbox.tell(ProductNews.About.PRODUCT, product.id());
        });
        tell(skus);
        LOG.log(INFO, "Suspended, since a paper has run out: {0}", skus);
        return skus.size();
    }

    private static String reason(List<Sku> skus, Map<Sku, PaperCover> covers, LocalDate today) {
        String kinds = skus.stream()
                .flatMap(sku -> covers.getOrDefault(sku, PaperCover.NONE).brokenOn(today).stream())
                .distinct()
                .sorted()
                .map(PaperKind::name)
                .collect(Collectors.joining(", "));
        return kinds.substring(0, Math.min(kinds.length(), LONGEST_REASON));
    }

    private void tell(List<Sku> skus) {
        Reason what = skus.size() == 1
                ? Reason.of("notice.paperRanOut", skus.getFirst())
                : Reason.of("notice.papersRanOut", skus.size());
        String page = skus.size() == 1
                ? "/catalogue/product-view.xhtml?sku=" + skus.getFirst()
                : "/catalogue/product-list.xhtml?status=SUSPENDED";
        notifying.tell(Audience.all(Role.BUYER), what, page);
        notifying.tell(Audience.all(Role.QUALITY), what, page);
    }
}
