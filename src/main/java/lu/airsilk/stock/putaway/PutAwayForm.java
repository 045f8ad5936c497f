package lu.airsilk.stock.putaway;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HeldUnits;
import lu.airsilk.stock.lot.WaitingLot;
import org.jspecify.annotations.Nullable;

/** A lot at the dock or in a bin, with the bin that somebody types for it. */
public class PutAwayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String lot;
    private final String printed;
    private final String sku;
    private final String product;
    private final long units;
    private final long unitsPerCase;
    private final String zone;
    private final Storage storage;
    private final Instant due;
    private final String lies;
    private final List<HeldUnits> held;
    private String bin = "";

    PutAwayForm(WaitingLot waiting, Optional<ProductFacts> facts, Locale reader) {
        lot = waiting.place().lot().number();
        printed = waiting.printed().map(LotNumber::number).orElse("");
        sku = waiting.sku().code();
        product = facts.map(found -> found.names().in(reader)).orElse(sku);
        units = waiting.units();
        unitsPerCase = facts.map(ProductFacts::unitsPerCase).orElse(1L);
        zone = waiting.place().zone();
        storage = waiting.place().storage();
        due = waiting.place().due();
        lies = waiting.place().bin().orElse("");
        held = waiting.held();
    }

    boolean isAbout(String wanted) {
        return String.join(" ", lot, printed, sku, product)
                .toLowerCase(Locale.ROOT)
                .contains(wanted.toLowerCase(Locale.ROOT));
    }

    public String getLot() {
        return lot;
    }

    /** As the supplier prints it on the goods; empty where it is not known. */
    public String getPrinted() {
        return printed;
    }

    public String getSku() {
        return sku;
    }

    public String getProduct() {
        return product;
    }

    public long getUnits() {
        return units;
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public String getZone() {
        return zone;
    }

    public Storage getStorage() {
        return storage;
    }

    public Instant getDue() {
        return due;
    }

    /** The bin where it lies; empty while it stands at the dock. */
    public String getLies() {
        return lies;
    }

    /** What of it nobody may have, and why. */
    public List<HeldUnits> getHeld() {
        return held;
    }

    /** Whether none of it belongs among the saleable goods. */
    public boolean isAllHeld() {
        return getHeldUnits() >= units;
    }

    public long getHeldUnits() {
        return held.stream().mapToLong(each -> each.units().value()).sum();
    }

    /** Whether it has stood at the dock for longer than its temperature allows. */
    boolean isLate(Instant now) {
        return now.isAfter(due);
    }

    public String getBin() {
        return bin;
    }

    public void setBin(@Nullable String bin) {
        this.bin = Objects.requireNonNullElse(bin, "").strip().toUpperCase(Locale.ROOT);
    }
}
