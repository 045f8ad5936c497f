package lu.airsilk.catalogue.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Keeps the papers without which a product does not pass customs. */
@ApplicationScoped
public class PaperKeeping {

    @Inject
    Products products;

    @Inject
    Papers papers;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Notes a paper; refused when it ends before it begins. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public PaperRow keep(Sku sku, PaperDraft draft) {
        Refused.unless(products.find(sku).isPresent(), "product.unknown", sku);
        ProductPaper paper = new ProductPaper(sku, draft);
        papers.add(paper);
        return paper.row();
    }

    /**
     * Notes a paper together with its file.
     *
     * @param instead the paper that it replaces, which is withdrawn
     */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public PaperRow keep(Sku sku, PaperDraft draft, Optional<DocumentFile> file, Optional<Long> instead) {
        instead.ifPresent(old -> withdraw(sku, old));
        PaperRow paper = keep(sku, draft);
        return file.map(content -> attach(sku, paper.id(), content)).orElse(paper);
    }

    /** Keeps the file of a paper that has none yet. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public PaperRow attach(Sku sku, long id, DocumentFile file) {
        ProductPaper paper = papers.find(sku, id).orElseThrow(() -> Refused.unknown("paper.unknown", id));
        paper.filedAs(file);
        papers.add(new PaperFile(paper, file, actor.user(), clock.instant()));
        return paper.row();
    }

    /** Notes the papers of many products at once; none when one of them is refused. */
    @Transactional
    @Allowed({Role.BUYER, Role.QUALITY})
    public void keepAll(Map<Sku, List<PaperDraft>> drafts) {
        drafts.forEach((sku, own) -> own.forEach(draft -> papers.add(new ProductPaper(sku, draft))));
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
