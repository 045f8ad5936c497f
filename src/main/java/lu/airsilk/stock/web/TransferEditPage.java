package lu.airsilk.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.Transferring;

/** Sends goods of one store to another of the same owner. */
@Named
@ViewScoped
public class TransferEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StockOverview overview;

    @Inject
    transient StockNames names;

    @Inject
    transient Transferring transferring;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient StoreOwners owners;

    private String from = "";
    private String to = "";
    private final List<ShelfForm> lots = new ArrayList<>();

    public void open() {
        if (from.isEmpty()) {
            from = stores.all().getFirst().code().code();
        }
        lots.clear();
        StockFilter here = StockFilter.ALL.at(Place.store(StoreCode.of(from)));
        names.named(overview.rows(here, Paging.first(Paging.LARGEST)), Told.reader())
                .items()
                .forEach(row -> lots.add(new ShelfForm(row)));
    }

    public String change() {
        return "/stock/transfer-edit?faces-redirect=true&from=" + from;
    }

    /** Sends the lots that a number was typed for. */
    public String send() {
        String number = transferring.send(
                StoreCode.of(from),
                Asked.as("to", to, StoreCode::of),
                lots.stream()
                        .flatMap(lot -> lot.counted().stream())
                        .map(lot -> new Transferring.Sent(lot.lot(), lot.counted()))
                        .toList());
        return "/stock/transfer-view?faces-redirect=true&number=" + number;
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public List<StoreRow> getSiblings() {
        return owners.siblings(StoreCode.of(from));
    }

    public List<ShelfForm> getLots() {
        return lots;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
