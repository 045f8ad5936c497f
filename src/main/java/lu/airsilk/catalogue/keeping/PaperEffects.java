package lu.airsilk.catalogue.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeed;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;

/** What a rule of papers would do, were it in force today. */
@ApplicationScoped
class PaperEffects {

    private static final int SHOWN = 10;

    @Inject
    PaperNeeds needs;

    @Inject
    LackingBook products;

    PaperTrial tried(PaperNeed need) {
        PaperKind paper = need.paper();
        PapersNeeded now = needs.today();
        PapersNeeded then = now.and(need);
        PaperGate gate = need.gate();
        Map<ProductStatus, Long> lacking = products.counts(paper, gate, then, now);
        long active = lacking.getOrDefault(ProductStatus.ACTIVE, 0L);
        return new PaperTrial(
                gate,
                active,
                sum(lacking) - active,
                sum(products.counts(paper, PaperGate.ACTIVATE, now, then)),
                products.first(paper, gate, then, now, SHOWN));
    }

    private static long sum(Map<ProductStatus, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
