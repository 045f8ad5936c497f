package lu.airsilk.stock.writeoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.lot.HoldRow;
import org.jspecify.annotations.Nullable;

/** Proposes to write units of one lot at the hub off. */
@Named
@ViewScoped
public class WriteOffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WriteOffBook book;

    @Inject
    transient WritingOff writing;

    @Inject
    transient ProductDirectory products;

    private String lot = "";
    private long hold;
    private @Nullable Integer units;
    private WriteOffReason reason = WriteOffReason.EXPIRED;
    private transient @Nullable Part photo;
    private transient @Nullable LotAtHub there;
    private transient @Nullable HoldRow held;

    /** Whether there was anything when the page was opened: what has come between is said, and takes no form away. */
    private boolean possible;

    /** All that is free of the lot or held, because its day is over or else because it is spoilt or for what it is held. */
    public void open() {
        LotAtHub found = getThere();
        Units most = getMost();
        possible = !most.isZero();
        units = Math.toIntExact(most.value());
        reason = found.past() ? WriteOffReason.EXPIRED : ofHold().orElse(WriteOffReason.SPOILT);
    }

    private Optional<WriteOffReason> ofHold() {
        return held().map(row -> switch (row.kind()) {
            case DAMAGED -> WriteOffReason.BROKEN;
            case RECALL -> WriteOffReason.RECALLED;
            default -> WriteOffReason.SPOILT;
        });
    }

    /** The hold from which the goods are taken; empty when free ones are. */
    private Optional<HoldRow> held() {
        if (held == null && hold != 0) {
            held = book.hold(hold);
        }
        return Optional.ofNullable(held);
    }

    public boolean isPossible() {
        return possible;
    }

    /** How much can be written off here. */
    public Units getMost() {
        return held().map(row -> row.ended().isPresent() ? Units.ZERO : row.units())
                .orElseGet(() -> getThere().free());
    }

    /** What the goods are held for; missing for free ones. */
    public @Nullable HoldRow getHeld() {
        return held().orElse(null);
    }

    public long getHold() {
        return hold;
    }

    public void setHold(long hold) {
        this.hold = hold;
    }

    public LotAtHub getThere() {
        LotAtHub known = there;
        if (known == null) {
            known = book.at(LotNumber.of(lot));
            there = known;
        }
        return known;
    }

    public String getProduct() {
        return products.names(getThere().sku())
                .map(names -> names.in(PageWords.reader()))
                .orElse(getThere().sku().code());
    }

    public String propose() throws IOException {
        String product = getProduct();
        Units thrown = Units.of(Objects.requireNonNullElse(units, 0));
        String number = proposed(new NewWriteOff(LotNumber.of(lot), thrown, reason, picture()));
        PageWords.done("writeOff.done", number, thrown.value(), product);
        return "/stock/write-off-view?faces-redirect=true&number=" + number;
    }

    /** More than is free, or nothing, is a matter of the number; what has come between is shown beside it. */
    private String proposed(NewWriteOff draft) {
        try {
            return hold == 0 ? writing.propose(draft) : writing.proposeHeld(hold, draft);
        } catch (Refused refused) {
            there = null;
            held = null;
            throw refused.refusals().stream().anyMatch(no -> no.field().isPresent()) ? refused : refused.at("units");
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

    /** What is not past its date is not written off as such. */
    public List<WriteOffReason> getReasons() {
        return Arrays.stream(WriteOffReason.values())
                .filter(each -> each != WriteOffReason.EXPIRED || getThere().past())
                .toList();
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

    public WriteOffReason getReason() {
        return reason;
    }

    public void setReason(WriteOffReason reason) {
        this.reason = reason;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
