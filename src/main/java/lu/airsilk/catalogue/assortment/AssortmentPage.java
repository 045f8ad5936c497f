package lu.airsilk.catalogue.assortment;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.list.ProductChoice;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** What stores may order, and a form for the next rule. */
@Named
@ViewScoped
public class AssortmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssortmentBook book;

    @Inject
    transient Assorting assorting;

    @Inject
    transient ProductChoice products;

    @Inject
    transient StoreDirectory directory;

    @Inject
    transient CurrentActor actor;

    private final AssortmentForm form = new AssortmentForm();
    private final Rows<AssortmentRow> rows = new Rows<>(paging -> book.rows(paging), AssortmentRow::number);

    public String add() {
        List<Sku> skus = skus();
        if (skus.isEmpty()) {
            throw Refused.because("assortment.noProducts").at("numbers");
        }
        String number = assorting.add(new NewAssortmentRule(form.places(), skus, form.limits()));
        return done("assortment.added", number);
    }

    private List<Sku> skus() {
        List<String> typed = form.typedNumbers();
        return typed.isEmpty()
                ? products.inStatus(ProductQuery.ofCategories(form.chosenCategories()), ProductStatus.ACTIVE)
                : products.numbered(typed);
    }

    public String end(String number) {
        assorting.end(number);
        return done("assortment.endedMessage", number);
    }

    private static String done(String key, String number) {
        PageWords.done(key, number);
        return "/catalogue/assortment?faces-redirect=true";
    }

    public String getSentence() {
        return PageWords.say("assortment.state", book.rows(Paging.first(1)).total());
    }

    /** The stores of a rule and the groups of them. */
    public String stores(AssortmentRow row) {
        return row.stores().stream().map(StoreChoice::name).collect(Collectors.joining(", "));
    }

    public boolean isMayChange() {
        return actor.has(Role.BUYER);
    }

    public List<SelectItem> getPlaces() {
        return StoreChoice.of(directory.all());
    }

    public AssortmentForm getForm() {
        return form;
    }

    public Rows<AssortmentRow> getRows() {
        return rows;
    }
}
