package lu.airsilk.distribution.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.distribution.Delivering;
import lu.airsilk.distribution.DeliveryBook;
import lu.airsilk.distribution.DeliveryNumber;
import lu.airsilk.distribution.DeliveryPhotoBook;
import lu.airsilk.distribution.DeliverySheet;
import lu.airsilk.distribution.DeliveryState;
import lu.airsilk.distribution.Dispatching;
import lu.airsilk.distribution.StoreReceiving;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** One delivery: sent off at the hub, confirmed in the store. */
@Named
@ViewScoped
public class DeliveryViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeliveryBook book;

    @Inject
    transient DeliveryPhotoBook photos;

    @Inject
    transient Delivering delivering;

    @Inject
    transient Dispatching dispatching;

    @Inject
    transient StoreReceiving receiving;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    private String number = "";
    private transient @Nullable DeliverySheet delivery;
    private transient List<FoundForm> lines = List.of();

    public void load() {
        DeliverySheet sheet = book.sheet(new DeliveryNumber(number));
        Map<Sku, ProductFacts> facts = products.facts(
                sheet.lines().stream().map(DeliverySheet.Line::sku).distinct().toList());
        lines = sheet.lines().stream()
                .map(line -> new FoundForm(line, name(facts.get(line.sku()), line.sku()), codes(facts.get(line.sku()))))
                .toList();
        delivery = sheet;
    }

    private static String name(@Nullable ProductFacts facts, Sku sku) {
        return facts == null ? sku.code() : facts.names().in(reader());
    }

    private static String codes(@Nullable ProductFacts facts) {
        return facts == null
                ? ""
                : Stream.concat(
                                facts.gtin().map(unit -> unit.digits() + ":1").stream(),
                                facts.caseGtin().map(box -> box.digits() + ":" + facts.unitsPerCase()).stream())
                        .collect(Collectors.joining(" "));
    }

    /** The photos that the store took of it. */
    public List<DeliveryPhotoBook.Row> getPhotos() {
        return photos.of(new DeliveryNumber(number));
    }

    /** Whose phone counts. */
    public String getWho() {
        return actor.user();
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public DeliverySheet getDelivery() {
        if (delivery == null) {
            load();
        }
        return Objects.requireNonNull(delivery);
    }

    /** “DL-… for Kaifeng: 72 pieces of 2 products. Say what came.” */
    public String getSentence() {
        DeliverySheet sheet = getDelivery();
        Units units = sheet.lines().stream().map(DeliverySheet.Line::units).reduce(Units.ZERO, Units::plus);
        String store = stores.find(sheet.store())
                .map(row -> row.names().in(reader()))
                .orElse(sheet.store().code());
        return texts.say(
                "deliveryView.next." + sheet.state(),
                List.of(store, units.value(), sheet.lines().size()),
                reader());
    }

    public String dispatch() {
        return done(dispatching::dispatch);
    }

    public String cancel() {
        delivering.cancel(new DeliveryNumber(number));
        return "/distribution/delivery-list.xhtml?faces-redirect=true";
    }

    public String confirm() {
        return done(of ->
                receiving.confirm(of, getLines().stream().map(FoundForm::found).toList()));
    }

    private String done(Consumer<DeliveryNumber> command) {
        command.accept(new DeliveryNumber(number));
        return "/distribution/delivery-view.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isMayDispatch() {
        return actor.has(Role.HUB) && getDelivery().state() == DeliveryState.DRAFT;
    }

    public boolean isMayConfirm() {
        return actor.has(Role.STORE) && getDelivery().state() == DeliveryState.DISPATCHED;
    }

    public boolean isConfirmed() {
        return getDelivery().confirmedAt().isPresent();
    }

    public List<FoundForm> getLines() {
        getDelivery();
        return lines;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
