package lu.airsilk.catalogue.bulk;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.retail.RetailCategories;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Refused;

/** Says one thing of many products at once, shows it before, and takes it back. */
@ApplicationScoped
public class BulkEditing {

    private static final System.Logger LOG = System.getLogger(BulkEditing.class.getName());

    @Inject
    Products products;

    @Inject
    BulkEdits edits;

    @Inject
    RetailCategories categories;

    @Inject
    ProductOutbox outbox;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /** What would change; products of which it is said already are left out. */
    @Allowed(Role.BUYER)
    public List<BulkChange> preview(BulkDraft draft) {
        unlessKnown(draft);
        return products.find(draft.skus()).values().stream()
                .filter(product -> differs(product, draft))
                .map(product ->
                        BulkChange.of(product, draft.field(), draft.field().in(product.description(), draft.value())))
                .toList();
    }

    /**
     * Changes them all or none; what quality has seen otherwise is a draft again.
     *
     * @return the number by which it can be taken back
     */
    @Transactional
    @Allowed(Role.BUYER)
    public String apply(BulkDraft draft) {
        unlessKnown(draft);
        BulkEdit edit = new BulkEdit(numbers.next("BE"), draft, actor.user(), clock.instant());
        signature.because(edit.number());
        edits.add(edit);
        List<BulkEditLine.Before> changed = products.find(draft.skus()).values().stream()
                .filter(product -> differs(product, draft))
                .map(product -> change(product, draft))
                .toList();
        Refused.unless(!changed.isEmpty(), "bulkEdit.nothing");
        edit.changed(changed.size());
        edits.store();
        changed.forEach(before -> edits.add(new BulkEditLine(edit, before)));
        LOG.log(INFO, "Bulk edit {0}: {1} products, {2}", edit.number(), changed.size(), draft.field());
        return edit.number();
    }

    /** Refuses a retail category that there is not. */
    private void unlessKnown(BulkDraft draft) {
        if (draft.field() == BulkField.RETAIL && !draft.value().isEmpty()) {
            categories.requireKnown(List.of(new RetailCode(draft.value())));
        }
    }

    private BulkEditLine.Before change(Product product, BulkDraft draft) {
        BulkEditLine.Before before = BulkEditLine.Before.of(product, draft.field());
        product.describe(draft.field().in(product.description(), draft.value()));
        outbox.tell(ProductNews.About.PRODUCT, product.id());
        return before;
    }

    private static boolean differs(Product product, BulkDraft draft) {
        return !draft.field().in(product.description(), draft.value()).equals(product.description());
    }

    /**
     * Takes a bulk edit back: each product that nobody has changed since is as it was, its status too.
     *
     * @return how many went back
     */
    @Transactional
    @Allowed(Role.BUYER)
    public int undo(String number) {
        BulkEdit edit = edits.find(number).orElseThrow(() -> Refused.unknown("bulkEdit.unknown", number));
        expected.check(edit);
        signature.because(number);
        List<BulkEdits.Kept> untouched = edits.lines(edit).stream()
                .filter(kept -> kept.line().mayTakeBack(kept.product()))
                .toList();
        unlessGone(untouched.stream()
                .flatMap(kept -> kept.line().before(kept.product(), edit.field()).retail().stream())
                .distinct()
                .toList());
        edit.undo(untouched.size(), actor.user(), clock.instant());
        untouched.forEach(kept -> {
            kept.line().takeBack(kept.product(), edit.field());
            outbox.tell(ProductNews.About.PRODUCT, kept.product().id());
        });
        return untouched.size();
    }

    /** A retail category may have been removed since nothing stood in it any more. */
    private void unlessGone(List<RetailCode> before) {
        List<RetailCode> known = before.isEmpty()
                ? List.of()
                : categories.all().stream().map(RetailCategoryRow::code).toList();
        before.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Refused.conflict("bulkEdit.retailGone", code);
        });
    }
}
