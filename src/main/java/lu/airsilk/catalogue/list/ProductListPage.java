package lu.airsilk.catalogue.list;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.ReviewOutcome;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.event.ToggleEvent;
import org.primefaces.model.SortMeta;
import org.primefaces.model.Visibility;

/** The products: all of them for staff, its assortment for a store. */
@Named
@ViewScoped
public class ProductListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = ":list:products:table";

    @Inject
    transient Limits limits;

    @Inject
    transient ProductList list;

    @Inject
    transient ProductChoice choice;

    @Inject
    transient ProductReviewing reviewing;

    @Inject
    transient RetailBook retail;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient FilterKeeping keeping;

    @Inject
    transient ShownColumns columns;

    private String filterName = "";
    private boolean savedShown;
    private boolean byCustoms;
    private boolean shelved;
    private transient Map<Sku, RetailCode> shelves = Map.of();
    private transient List<Sku> shown = List.of();
    private transient @Nullable Long fitting;
    private transient @Nullable List<RetailCategoryRow> shelfRows;
    private transient @Nullable List<SavedFilter> saved;
    private transient @Nullable List<RailChip> rail;
    private final ProductFilterForm filter = new ProductFilterForm();
    private final Rows<ProductRow> rows =
            new Rows<>(this::page, row -> row.sku().code());

    @PostConstruct
    void read() {
        filter.read(PageWords::sent);
        shelved = !isStaff() && !rail(list.standing(), "").isEmpty();
        byCustoms = !filter.getCategory().isEmpty() || !shelved;
    }

    public void narrow() {
        rows.refresh();
        rail = null;
        fitting = null;
    }

    private Page<ProductRow> page(Paging paging) {
        Page<ProductRow> page = list.rows(filter.query(), paging);
        shown = page.items().stream().map(ProductRow::sku).toList();
        shelves = shelved ? list.shelves(shown) : Map.of();
        return page;
    }

    /** Shows the columns that the reader has chosen; told to the table once, which else would ask for every cell. */
    public void showColumns(ComponentSystemEvent rendering) {
        DataTable table = (DataTable) rendering.getComponent().findComponent(TABLE);
        table.getColumns().forEach(column -> ((Column) column).setVisible(columns.shows(((Column) column).getId())));
    }

    /** The reader shows or hides a column; it is kept. */
    public void columnTurned(ToggleEvent event) {
        columns.turn((Integer) event.getData(), event.getVisibility() == Visibility.VISIBLE);
    }

    public List<SortMeta> getSorted() {
        return Rows.sortedBy(filter.getSort());
    }

    public String submitAll() {
        return review(ProductStatus.DRAFT, skus -> reviewing.submit(skus), "productList.submitted");
    }

    public String activateAll() {
        return review(ProductStatus.IN_REVIEW, skus -> reviewing.activate(skus), "productList.activated");
    }

    /** All products of the filter as a workbook. */
    public void export() throws IOException {
        limits.count(Limit.EXPORTS);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType(ProductSheet.MEDIA_TYPE);
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"products.xlsx\"");
        ProductQuery asked = filter.query();
        new ProductSheet(paging -> list.rows(asked, paging), Say::word)
                .write(
                        ProductSheet.COLUMNS.stream()
                                .map(column -> PageWords.say("field." + column))
                                .toList(),
                        outside.getResponseOutputStream());
        faces.responseComplete();
    }

    /** Keeps the filter at hand under a name. */
    public String keepFilter() {
        filter.setSort(rows.order());
        keeping.keep(filterName, filter.isWorthKeeping() ? filter.parameters() : "");
        PageWords.done("productList.filterKept", filterName);
        return "/catalogue/product-list?faces-redirect=true" + filter.parameters();
    }

    public String forgetFilter(String name) {
        keeping.forget(name);
        PageWords.done("productList.filterForgotten", name);
        return "/catalogue/product-list?faces-redirect=true" + filter.parameters();
    }

    /** The reader opens the menu of the own filters; until then nobody asks for them. */
    public void showSaved() {
        savedShown = true;
    }

    public boolean isSavedShown() {
        return savedShown;
    }

    /** The reader's own filters. */
    public List<SavedFilter> getSaved() {
        if (saved == null) {
            saved = keeping.own();
        }
        return Objects.requireNonNull(saved);
    }

    private String review(ProductStatus status, Function<List<Sku>, List<ReviewOutcome>> command, String told) {
        Outcomes.tell(told, command.apply(choice.inStatus(filter.query(), status)));
        return "/catalogue/product-list?faces-redirect=true" + filter.parameters();
    }

    /** As the reader writes what a unit contains. */
    public String contents(ProductRow row) {
        return FieldWords.contents(row.contents());
    }

    /** The number under the bar code; empty when unknown. */
    public String gtin(ProductRow row) {
        return row.gtin().map(Gtin::printed).orElse("");
    }

    /** A product's name for the reader. */
    public String name(Names names) {
        return names.in(PageWords.reader());
    }

    public String getSentence() {
        ProductTotals all = list.totals();
        return isStaff()
                ? PageWords.say("productList.state.staff", all.sum(), all.in(ProductStatus.IN_REVIEW))
                : PageWords.say("productList.state.store", all.sum(), filter.leavesOut() ? fitting() : -1);
    }

    private long fitting() {
        if (fitting == null) {
            fitting = list.count(filter.query());
        }
        return Objects.requireNonNull(fitting);
    }

    /** Whether word and shelf have something each, as far as that is known, and nothing together. */
    public boolean isApart() {
        return shelved && !filter.getRetail().isEmpty() && !filter.getWords().isBlank() && fitting() == 0;
    }

    /** Which word and which shelf have nothing together, and how much the word finds elsewhere. */
    public String getApartSentence() {
        return PageWords.say("productList.apart", filter.getWords().strip(), chosenShelf(), elsewhere());
    }

    /** How much the word finds on any shelf. */
    public long elsewhere() {
        return getRail().isEmpty() ? 0 : getRail().getFirst().count();
    }

    /** Whether a store has found nothing by its words, whatever else narrows the list: nobody offers it that. */
    public boolean isVain() {
        String words = filter.query().words();
        return !isStaff() && !words.isBlank() && fitting() == 0 && list.count(ProductQuery.of(words)) == 0;
    }

    private String chosenShelf() {
        return filter.query()
                .retail()
                .map(code -> RetailTree.name(retailRows(), code))
                .orElse("");
    }

    /** Where a store finds the product; as customs call it where there is no rail, and for staff. */
    public String category(ProductRow row) {
        return shelved
                ? RetailTree.name(retailRows(), shelves.getOrDefault(row.sku(), RetailCode.NONE))
                : Say.word(row.category());
    }

    private List<RetailCategoryRow> retailRows() {
        if (shelfRows == null) {
            shelfRows = retail.rows();
        }
        return Objects.requireNonNull(shelfRows);
    }

    /** Whether goods are told by where they stand in a store. */
    public boolean isShelved() {
        return shelved;
    }

    /** Whether the reader buys at the prices of stores, and may read them. */
    public boolean isPriced() {
        return !isStaff() && !actor.isKeptFromPrices();
    }

    /** The products of the page at hand. */
    public List<Sku> getShown() {
        return shown;
    }

    /** The retail categories to choose from. */
    public List<SelectItem> getRetails() {
        return RetailTree.of(retail.rows());
    }

    /** What a store chooses from above its list; staff have more to choose from. */
    public List<RailChip> getRail() {
        if (rail == null) {
            rail = shelved ? rail(list.standing(filter.query()), filter.getRetail()) : List.of();
        }
        return Objects.requireNonNull(rail);
    }

    private List<RailChip> rail(List<Facets.Count> standing, String chosen) {
        return RailChip.of(retailRows(), standing, code -> railWord(retailRows(), code), chosen);
    }

    private static String railWord(List<RetailCategoryRow> rows, Optional<RetailCode> code) {
        return code.map(one -> RetailTree.name(rows, one)).orElseGet(() -> PageWords.say("retail.all"));
    }

    /**
     * Whether to choose by what customs call goods: a store does so where it has no rail, and where an address of before has
     * chosen so. Said once for a page: what is chosen on it must be able to be chosen otherwise.
     */
    public boolean isByCustoms() {
        return byCustoms;
    }

    public boolean isStaff() {
        return actor.stores().all();
    }

    public boolean isMayUpload() {
        return actor.has(Role.BUYER);
    }

    public boolean isMaySubmit() {
        return actor.has(Role.BUYER) && filter.showsOnly(ProductStatus.DRAFT);
    }

    public boolean isMayActivate() {
        return actor.has(Role.QUALITY)
                && filter.showsOnly(ProductStatus.IN_REVIEW)
                && list.totals().in(ProductStatus.IN_REVIEW) > 0;
    }

    /** The gap that the list is narrowed to. */
    public String getLacking() {
        return filter.query()
                .lacks()
                .map(gap -> PageWords.say("productList.lacking", Say.word(gap)))
                .orElse("");
    }

    public boolean isMaySeeGaps() {
        return actor.has(Role.BUYER) || actor.has(Role.QUALITY) || actor.has(Role.AUDIT);
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(@Nullable String filterName) {
        this.filterName = Objects.requireNonNullElse(filterName, "");
    }

    public ProductFilterForm getFilter() {
        return filter;
    }

    public Rows<ProductRow> getRows() {
        return rows;
    }
}
