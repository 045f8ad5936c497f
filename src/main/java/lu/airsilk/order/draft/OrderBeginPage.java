package lu.airsilk.order.draft;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.Drafting;
import lu.airsilk.shared.number.StoreCode;

/**
 * A list is begun by a press of a button: an address that is opened changes nothing. For who came to fill one the page
 * itself presses it.
 */
@Named
@ViewScoped
public class OrderBeginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient Drafting drafting;

    private String store = "";

    /** Where the list of this store is, or where it is begun. */
    static String leads(String store, Drafting drafting) {
        return drafting.open(StoreCode.of(store))
                .map(DraftAddress::of)
                .orElse("/order/order-list?faces-redirect=true&begin=" + store);
    }

    /** A page of somebody else's may lead here, but it begins no list in her name. */
    static boolean isSentFromElsewhere() {
        return "cross-site"
                .equals(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestHeaderMap()
                        .get("Sec-Fetch-Site"));
    }

    /** Whether the page presses it: once, and not when it was refused. */
    public boolean isWanted() {
        return !store.isEmpty() && !FacesContext.getCurrentInstance().isPostback() && !isSentFromElsewhere();
    }

    /** What the page presses itself leads to the list that another device has begun meanwhile; who presses it means a new one. */
    public String begin() {
        return DraftAddress.of(
                store.isEmpty()
                        ? drafting.beginAnother(stores.all().getFirst().code())
                        : drafting.begin(StoreCode.of(store)));
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }
}
