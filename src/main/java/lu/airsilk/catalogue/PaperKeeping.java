package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.ExpectedVersion;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;

/** Keeps the papers without which a product does not pass customs. */
@ApplicationScoped
public class PaperKeeping {

    @Inject
    Products products;

    @Inject
    Papers papers;

    @Inject
    ExpectedVersion expected;

    /** Notes a paper; refused when it ends before it begins. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public PaperRow keep(Sku sku, PaperDraft draft) {
        Refused.unless(products.find(sku).isPresent(), "product.unknown", sku);
        ProductPaper paper = new ProductPaper(sku, draft);
        papers.add(paper);
        return paper.row();
    }

    /** It holds no longer. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public void withdraw(Sku sku, long id) {
        ProductPaper paper = papers.find(sku, id).orElseThrow(() -> Refused.unknown("paper.unknown", id));
        expected.check(paper);
        paper.withdraw();
    }
}
