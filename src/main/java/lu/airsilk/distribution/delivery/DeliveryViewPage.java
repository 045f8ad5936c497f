package lu.airsilk.distribution.delivery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.TypedNames;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.PuttingAway;
import org.jspecify.annotations.Nullable;

/** One delivery: sent off at the hub, confirmed in the store. */
@Named
@ViewScoped
public class DeliveryViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/distribution/delivery-list.xhtml?faces-redirect=true";

    @Inject
    transient TypedNames typed;

    @Inject
    transient DeliveryBook book;

    @Inject
    transient DeliveryPhotoBook photos;

    @Inject
    transient Delivering delivering;

    @Inject
    transient Dispatching dispatching;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient PuttingAway putting;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    private String number = "";
    private String correct = "";
    private transient @Nullable DeliverySheet delivery;
    private transient List<FoundForm> lines = List.of();
    private transient PickPath path = new PickPath(Map.of());

    public void load() {
        DeliverySheet sheet = book.sheet(new DeliveryNumber(number));
        Map<Sku, ProductFacts> facts = products.facts(
                sheet.lines().stream().map(DeliverySheet.Line::sku).distinct().toList());
        path = picks(sheet)
                ? PickPath.of(putting.of(sheet.lines().stream()
                        .map(DeliverySheet.Line::lot)
                        .distinct()
                        .toList()))
                : new PickPath(Map.of());
        lines = path.along(sheet.lines()).stream()
                .map(line -> new FoundForm(
                        line,
                        name(facts.get(line.sku()), line.sku()),
                        Optional.ofNullable(facts.get(line.sku()))
                                .map(ProductFacts::scanCodes)
                                .orElse(""),
                        Optional.ofNullable(facts.get(line.sku()))
                                .map(typed::of)
                                .orElse(""),
                        sheet.isSharing(line),
                        sheet.confirmedAt().isPresent()))
                .toList();
        delivery = sheet;
    }

    private static String name(@Nullable ProductFacts facts, Sku sku) {
        return facts == null ? sku.code() : facts.names().in(reader());
    }

    /** The photos that the store took of it. */
    public List<PhotoRow> getPhotos() {
        return photos.of(new DeliveryNumber(number));
    }

    /** What a photo shows: the product of its line. */
    public String nameOf(PhotoRow photo) {
        return getLines().stream()
                .filter(line -> line.getSheet().line().equals(photo.line()))
                .findFirst()
                .map(FoundForm::getName)
                .orElse(photo.line());
    }

    /** What the store said otherwise later. */
    public List<CorrectedLine> getCorrections() {
        Map<String, FoundForm> byLine = getLines().stream()
                .collect(Collectors.toMap(line -> line.getSheet().line(), line -> line));
        return getDelivery().corrections().stream()
                .map(row -> corrected(
                        row, Objects.requireNonNull(byLine.get(row.now().line()))))
                .toList();
    }

    private static CorrectedLine corrected(DeliverySheet.Correction row, FoundForm line) {
        return new CorrectedLine(line.getName(), line.getSheet().unitsPerCase(), row);
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
        return texts.say(
                "deliveryView.next." + (isMayConfirm() ? "TO_RECEIVE" : sheet.state()),
                List.of(
                        storeName(),
                        sum(sheet, DeliverySheet.Line::units),
                        sheet.lines().size(),
                        sum(sheet, DeliverySheet.Line::received),
                        sum(sheet, DeliverySheet.Line::damaged),
                        sum(sheet, DeliverySheet.Line::missing)),
                reader());
    }

    /** When it should be at the door, as long as it is under way; missing for others. */
    public @Nullable TruckDue getDue() {
        DeliverySheet sheet = getDelivery();
        return sheet.state() == DeliveryState.DISPATCHED
                ? TruckDue.of(sheet.dispatchedAt(), stores.row(sheet.store()), clock.instant())
                        .orElse(null)
                : null;
    }

    private String storeName() {
        StoreCode store = getDelivery().store();
        return stores.find(store).map(row -> row.names().in(reader())).orElse(store.code());
    }

    private static long sum(DeliverySheet sheet, Function<DeliverySheet.Line, Units> figure) {
        return sheet.lines().stream().map(figure).mapToLong(Units::value).sum();
    }

    /** “You can correct it until 14:52.” */
    public String getCorrectable() {
        return isMayCorrect()
                ? PageWords.say(
                        "deliveryView.correctable",
                        Say.moment(getDelivery().correctableUntil().orElseThrow(), "CGO"))
                : "";
    }

    /** Off it goes; the next one to go stands on the list. */
    public String dispatch() {
        seenAnew(() -> {
            dispatching.dispatch(new DeliveryNumber(number));
            return number;
        });
        PageWords.onward(new Onward(
                PageWords.say("deliveryView.dispatched", number, storeName()),
                "/distribution/delivery-list.xhtml",
                PageWords.say("deliveryView.onward")));
        return "/distribution/delivery-view.xhtml?faces-redirect=true&number=" + number;
    }

    /** Takes out what is held; where nothing else was in it, it is given up, and there is nothing left to look at. */
    public String takeOutHeld() {
        int lines = seenAnew(() -> delivering.takeOutHeld(new DeliveryNumber(number)));
        load();
        if (getDelivery().state() == DeliveryState.CANCELLED) {
            PageWords.done("deliveryView.allTakenOut", number, lines);
            return LIST;
        }
        PageWords.done("deliveryView.takenOut", number, lines);
        return "/distribution/delivery-view.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isMayTakeOut() {
        return isMayDispatch() && getDelivery().heldLines() > 0;
    }

    public String cancel() {
        String store = storeName();
        long held = getDelivery().heldLines();
        long cases =
                seenAnew(() -> delivering.cancel(new DeliveryNumber(number))).value();
        PageWords.done("deliveryView.cancelled", number, store, cases, held);
        return LIST;
    }

    /** What is refused may have been done by a colleague: the page shows the delivery as it stands now. */
    private <T> T seenAnew(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            load();
            throw refused;
        }
    }

    public boolean isMayDispatch() {
        return picks(getDelivery());
    }

    /** Whether the reader is of those who pick it now. */
    private boolean picks(DeliverySheet sheet) {
        return actor.has(Role.HUB) && sheet.state() == DeliveryState.DRAFT;
    }

    /** Where the goods of a line lie; empty while they stand at the dock. */
    public String bin(FoundForm line) {
        return path.bin(line.getSheet().lot());
    }

    /** Whether they stand at the dock still. */
    public boolean atDock(FoundForm line) {
        return path.isAtDock(line.getSheet().lot());
    }

    private boolean isOfStore() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }

    public boolean isMayConfirm() {
        return isOfStore() && getDelivery().state() == DeliveryState.DISPATCHED;
    }

    public boolean isMayCorrect() {
        return isOfStore()
                && getDelivery()
                        .correctableUntil()
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    /** Whether the store says anew what came. */
    public boolean isCorrecting() {
        return correct.equals("true") && isMayCorrect();
    }

    /** Whether the store counts, for the first time or again. */
    public boolean isCounting() {
        return isMayConfirm() || isCorrecting();
    }

    public boolean isConfirmed() {
        return getDelivery().confirmedAt().isPresent();
    }

    public List<FoundForm> getLines() {
        getDelivery();
        return lines;
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = Objects.requireNonNullElse(correct, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
