package lu.airsilk.stock.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.shelf.TransferSheet;
import lu.airsilk.stock.shelf.TransferState;
import org.jspecify.annotations.Nullable;

/** One transfer: received by the store that it was sent to. */
@Named
@ViewScoped
public class TransferViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransferBook book;

    @Inject
    transient Transferring transferring;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient StoreOwners owners;

    @Inject
    transient CurrentActor actor;

    private String number = "";
    private final List<ArrivedForm> lines = new ArrayList<>();
    private transient @Nullable TransferSheet sheet;

    public void open() {
        TransferSheet shown = book.sheet(number);
        Map<Sku, ProductFacts> facts = products.facts(
                shown.lines().stream().map(TransferSheet.Line::sku).collect(Collectors.toSet()));
        lines.clear();
        shown.lines().forEach(line -> lines.add(shown(line, Optional.ofNullable(facts.get(line.sku())))));
        sheet = shown;
    }

    private static ArrivedForm shown(TransferSheet.Line line, Optional<ProductFacts> product) {
        return new ArrivedForm(
                line,
                product.map(known -> known.names().in(PageWords.reader()))
                        .orElse(line.sku().code()),
                product.map(known -> known.pack().unitsPerCase()).orElse(1L));
    }

    public TransferSheet getSheet() {
        TransferSheet shown = sheet;
        if (shown == null) {
            shown = book.sheet(number);
            sheet = shown;
        }
        return shown;
    }

    public String receive() {
        transferring.receive(number, lines.stream().map(ArrivedForm::found).toList());
        PageWords.done(
                "transferView.received",
                number,
                lines.stream().mapToLong(ArrivedForm::sound).sum());
        return "/stock/transfer-view?faces-redirect=true&number=" + number;
    }

    public String callBack() {
        transferring.callBack(number);
        PageWords.done(
                "transferView.calledBack",
                number,
                getSheet().lines().stream()
                        .mapToLong(line -> line.units().value())
                        .sum());
        return "/stock/transfer-view?faces-redirect=true&number=" + number;
    }

    private boolean isOfStore() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }

    public boolean isMayCallBack() {
        return isOfStore()
                && getSheet().state() == TransferState.SENT
                && actor.stores().includes(getSheet().from());
    }

    public boolean isMayReceive() {
        return isOfStore()
                && getSheet().state() == TransferState.SENT
                && actor.stores().includes(getSheet().to());
    }

    /** Whether there is anything to say of what came: on its way there is not. */
    public boolean isArrived() {
        return getSheet().receivedAt().isPresent();
    }

    /** The name of one of the two stores, as people say it; they belong together, so each may know the other. */
    public String store(StoreCode code) {
        return owners.names(code).in(PageWords.reader());
    }

    public List<ArrivedForm> getLines() {
        return lines;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
