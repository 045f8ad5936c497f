package lu.airsilk.stock.hold;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.lot.HoldRow;
import org.jspecify.annotations.Nullable;

/** Goods at the hub that are held back; quality lets them go again. */
@Named
@ViewScoped
public class HoldListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HoldBook book;

    @Inject
    transient Holding holding;

    @Inject
    transient CurrentActor actor;

    private boolean ended;
    private String lot = "";
    private HoldKind kind = HoldKind.QUARANTINE;
    private long units = 1;
    private String note = "";
    private long asked;
    private String reason = "";

    private final Rows<HoldRow> rows = new Rows<>(paging -> book.rows(ended, paging), row -> Long.toString(row.id()));

    public void show(boolean endedToo) {
        ended = endedToo;
        rows.refresh();
    }

    public String hold() {
        LotNumber wanted = LotNumber.of(lot);
        holding.hold(wanted, new HoldDraft(kind, Units.of(units), note));
        PageWords.done("holdList.held", units, wanted);
        return "/stock/hold-list.xhtml?faces-redirect=true";
    }

    /** Asks first: what is let go can be given to a store in the next moment. */
    public void ask(HoldRow row) {
        asked = row.id();
        reason = "";
    }

    /** The hold whose end is asked about; missing while none is. */
    public @Nullable HoldRow getAsked() {
        return asked == 0 ? null : book.row(asked);
    }

    public String release() {
        HoldRow row = book.row(asked);
        holding.release(asked, reason);
        PageWords.done("holdList.released", row.units(), row.lot());
        return "/stock/hold-list.xhtml?faces-redirect=true";
    }

    /** It stays held. */
    public void keep() {
        asked = 0;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public boolean mayRelease(HoldRow row) {
        return actor.has(Role.QUALITY) && row.ended().isEmpty() && row.kind().endedByPeople();
    }

    public boolean isMayHold() {
        return actor.has(Role.QUALITY) || actor.has(Role.HUB);
    }

    public List<HoldKind> getKinds() {
        return Arrays.stream(HoldKind.values()).filter(HoldKind::endedByPeople).toList();
    }

    public Rows<HoldRow> getRows() {
        return rows;
    }

    public boolean isEnded() {
        return ended;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(@Nullable String lot) {
        this.lot = Objects.requireNonNullElse(lot, "");
    }

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public long getUnits() {
        return units;
    }

    public void setUnits(long units) {
        this.units = units;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
