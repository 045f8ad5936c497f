package lu.airsilk.purchase.buy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.Consolidating;
import lu.airsilk.purchase.order.PurchaseRow;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;

/** The purchase orders, and the gathering of demand into a new one. */
@Named
@ViewScoped
public class PurchaseListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DISPUTED = "INVOICE_DIFFERS";

    @Inject
    transient PurchaseBook book;

    @Inject
    transient Consolidating consolidating;

    @Inject
    transient SupplierDirectory suppliers;

    @Inject
    transient CurrentActor actor;

    private String supplier = "";
    private String state = "";

    private final Rows<PurchaseRow> rows = new Rows<>(
            paging -> book.rows(search(), paging), row -> row.number().number());

    private PurchaseBook.Search search() {
        return new PurchaseBook.Search(
                Optional.empty(),
                Arrays.stream(PurchaseState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                state.equals(DISPUTED));
    }

    public void filter() {
        rows.refresh();
    }

    /** Gathers all open demand for the supplier and shows the draft. */
    public String gather() {
        String made = consolidating
                .consolidate(SupplierCode.of(supplier), List.of())
                .getFirst()
                .number();
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + made;
    }

    /** Gathers it as one draft for each departure, and shows the list. */
    public String gatherByFlight() {
        List<PurchaseOrderNumber> made = consolidating.consolidateByFlight(SupplierCode.of(supplier), List.of());
        PageWords.done(
                "purchaseList.madeByFlight",
                made.size(),
                PageWords.several(made.stream().map(PurchaseOrderNumber::number)));
        return "/purchase/purchase-list.xhtml?faces-redirect=true&state=DRAFT";
    }

    public boolean isMayBuy() {
        return actor.has(Role.BUYER);
    }

    public List<SupplierRow> getSuppliers() {
        return suppliers.rows(Paging.first(Paging.LARGEST)).items();
    }

    public Rows<PurchaseRow> getRows() {
        return rows;
    }

    public List<PurchaseState> getStates() {
        return Arrays.asList(PurchaseState.values());
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }
}
