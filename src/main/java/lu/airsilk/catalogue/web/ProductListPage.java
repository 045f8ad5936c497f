package lu.airsilk.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductChoice;
import lu.airsilk.catalogue.ProductList;
import lu.airsilk.catalogue.ProductQuery;
import lu.airsilk.catalogue.ProductReviewing;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.ProductStatus;
import lu.airsilk.catalogue.ReviewOutcome;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Sku;

/** The products: all of them for staff, its assortment for a store. */
@Named
@ViewScoped
public class ProductListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProductList list;

    @Inject
    transient ProductChoice choice;

    @Inject
    transient ProductReviewing reviewing;

    @Inject
    transient CurrentActor actor;

    private final ProductFilterForm filter = new ProductFilterForm();
    private final Rows<ProductRow> rows = new Rows<>(
            paging -> list.rows(filter.query(), paging), row -> row.sku().code());

    public void narrow() {
        rows.refresh();
    }

    public String submitAll() {
        return review(ProductStatus.DRAFT, skus -> reviewing.submit(skus), "productList.submitted");
    }

    public String activateAll() {
        return review(ProductStatus.IN_REVIEW, skus -> reviewing.activate(skus), "productList.activated");
    }

    private String review(ProductStatus status, Function<List<Sku>, List<ReviewOutcome>> command, String told) {
        Outcomes.tell(told, command.apply(choice.inStatus(filter.query(), status)));
        return "/catalogue/product-list?faces-redirect=true" + filter.parameters();
    }

    /** A product's name for the reader. */
    public String name(Names names) {
        return names.in(Told.reader());
    }

    public String getSentence() {
        long all = list.rows(ProductQuery.ALL, Paging.first(1)).total();
        return isStaff()
                ? Told.say("productList.state.staff", all, choice.waiting())
                : Told.say("productList.state.store", all);
    }

    public boolean isStaff() {
        return !actor.has(Role.STORE);
    }

    public boolean isMayUpload() {
        return actor.has(Role.BUYER);
    }

    public boolean isMaySubmit() {
        return actor.has(Role.BUYER) && filter.showsOnly(ProductStatus.DRAFT);
    }

    public boolean isMayActivate() {
        return actor.has(Role.QUALITY) && filter.showsOnly(ProductStatus.IN_REVIEW) && choice.waiting() > 0;
    }

    public ProductFilterForm getFilter() {
        return filter;
    }

    public Rows<ProductRow> getRows() {
        return rows;
    }
}
