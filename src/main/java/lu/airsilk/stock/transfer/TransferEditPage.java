package lu.airsilk.stock.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.shelf.ShelfLine;
import lu.airsilk.stock.shelf.ShelfLines;

/** Sends goods of one store to another of the same owner: found, counted and looked at on the device, then sent. */
@Named
@ViewScoped
public class TransferEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShelfLines shelves;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient StoreOwners owners;

    private String from = "";

    public void open() {
        if (from.isEmpty()) {
            from = stores.all().getFirst().code().code();
        }
    }

    public String change() {
        return "/stock/transfer-edit?faces-redirect=true&from=" + from;
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<StoreRow> getSiblings() {
        return owners.siblings(StoreCode.of(from));
    }

    public List<ShelfLine> getLots() {
        return shelves.of(StoreCode.of(from), PageWords.reader());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
