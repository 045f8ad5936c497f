package lu.airsilk.stock.shelf;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Writes units of one lot off, with what they look like. */
@Named
@ViewScoped
public class WastePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShelfLines shelves;

    @Inject
    transient Shelving shelving;

    @Inject
    transient WasteBook book;

    @Inject
    transient Clock clock;

    @Inject
    transient ProductDirectory products;

    private String number = "";
    private String store = "";
    private String lot = "";
    private @Nullable Integer units;
    private WasteReason reason = WasteReason.BROKEN;
    private transient @Nullable Part photo;
    private transient @Nullable List<WasteBook.Row> newest;
    private Instant listed = Instant.EPOCH;
    private transient Map<Sku, ProductFacts> facts = Map.of();

    /** Of a lot; or of the note that is named, and of its lot. */
    public void open() {
        if (!number.isEmpty()) {
            WasteBook.Row named = book.note(number);
            store = named.store().code();
            lot = named.lot().number();
        }
        book.newest(StoreCode.of(store));
        reason = Optional.ofNullable(getLine()).filter(this::isOver).isPresent()
                ? WasteReason.EXPIRED
                : WasteReason.BROKEN;
    }

    /** Whether this is its last day, or that is past: then this is why it is thrown away. */
    private boolean isOver(ShelfLine line) {
        LocalDate last = line.expiry();
        return last != null && !last.isAfter(LocalDate.ofInstant(clock.instant(), Zones.CGO));
    }

    /** The lot as it lies there; empty when nothing is left of it. */
    public @Nullable ShelfLine getLine() {
        return shelves.of(StoreCode.of(store), PageWords.reader()).stream()
                .filter(each -> each.lot().equals(lot))
                .findFirst()
                .orElse(null);
    }

    /** Stays with the lot, so that the list is found again where it was. */
    public String waste() throws IOException {
        Units thrown = Units.of(Objects.requireNonNullElse(units, 0));
        ShelfLine line = getLine();
        String noted = written(new Shelving.Waste(LotNumber.of(lot), thrown, reason, picture()));
        PageWords.done("waste.done", noted, thrown.value(), line == null ? lot : line.product());
        return "/stock/waste?faces-redirect=true&store=" + store + "&lot=" + lot;
    }

    /** More than there is, or nothing, is a matter of the number. */
    private String written(Shelving.Waste waste) {
        try {
            return shelving.waste(StoreCode.of(store), waste);
        } catch (Refused refused) {
            throw refused.at("units");
        }
    }

    private Optional<PhotoFile> picture() throws IOException {
        Part sent = photo;
        if (sent == null || sent.getSize() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(PhotoFile.from(sent.getInputStream()));
        } catch (Refused unreadable) {
            throw unreadable.at("file");
        }
    }

    /** The one that is named before all others; with the names of their goods, all asked at once. */
    public List<WasteBook.Row> getNewest() {
        if (newest == null) {
            newest = Stream.concat(
                            Stream.of(number).filter(named -> !named.isEmpty()).map(book::note),
                            book.newest(StoreCode.of(store)).stream())
                    .distinct()
                    .toList();
            listed = clock.instant();
            facts = products.facts(
                    newest.stream().map(WasteBook.Row::sku).distinct().toList());
        }
        return newest;
    }

    /** Whether it could be when the list was made; a button that was seen is answered, too late as well. */
    public boolean mayTakeBack(WasteBook.Row note) {
        return !note.takenBack() && listed.isBefore(WasteNote.takenBackUntil(note.notedAt()));
    }

    public String takeBack(WasteBook.Row note) {
        shelving.takeBack(note.number());
        PageWords.done("waste.back", note.number(), note.units().value(), nameOf(note));
        return "/stock/waste?faces-redirect=true&store=" + store + "&lot=" + lot;
    }

    public String nameOf(WasteBook.Row note) {
        return Objects.requireNonNull(facts.get(note.sku())).names().in(PageWords.reader());
    }

    public List<WasteReason> getReasons() {
        return Arrays.asList(WasteReason.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public @Nullable Integer getUnits() {
        return units;
    }

    public void setUnits(@Nullable Integer units) {
        this.units = units;
    }

    public WasteReason getReason() {
        return reason;
    }

    public void setReason(WasteReason reason) {
        this.reason = reason;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
