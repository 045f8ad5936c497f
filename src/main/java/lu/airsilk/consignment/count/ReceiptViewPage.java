package lu.airsilk.consignment.count;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.stock.LotBook;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One receipt: counted on the floor with a scanner or by thumb, then posted; read by everybody else. */
@Named
@ViewScoped
public class ReceiptViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptBook book;

    @Inject
    transient Receiving receiving;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient LotBook lots;

    @Inject
    transient ExpectedVersion expected;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String number = "";
    private String scan = "";
    private boolean blind;
    private boolean inBond;
    private transient List<RedatedLot> redated = List.of();
    private transient @Nullable ReceiptSheet receipt;
    private transient @Nullable CountForm count;

    /** Nobody had begun to count when posting was asked for, and nothing else is to be looked at. */
    private boolean uncounted;

    /** A colleague's count has come in with the last command: what was looked at is not all that would be kept. */
    private transient boolean joined;

    /** The open count that a blind one was begun beside. */
    private transient @Nullable CountForm before;

    /** A blind count that somebody has begun goes on as one. */
    public void begin() {
        load();
        blind = isMayCount() && getReceipt().isBegun();
        count = counted(getReceipt());
    }

    public void load() {
        ReceiptSheet sheet = book.sheet(id());
        receipt = sheet;
        count = form(sheet, blind);
    }

    /** The count as it is kept; a blind one without what was expected. */
    private CountForm counted(ReceiptSheet sheet) {
        CountForm kept = form(sheet, blind);
        if (blind) {
            kept.show(sheet.found());
        }
        return kept;
    }

    private CountForm form(ReceiptSheet sheet, boolean hidden) {
        return new CountForm(
                sheet,
                products.facts(sheet.lines().stream()
                        .map(ReceiptSheet.Line::sku)
                        .distinct()
                        .toList()),
                PageWords.reader(),
                hidden);
    }

    /**
     * What is typed, and what a colleague has counted meanwhile in lines that nobody has touched here. A line that both have
     * changed is refused once with who it was; who keeps hers then has seen it.
     */
    private List<LotCount> together() {
        ReceiptSheet shown = getReceipt();
        ReceiptSheet now = book.sheet(id());
        expected.is(now.version());
        joined = false;
        if (now.version() == shown.version() || now.state() == ReceiptState.POSTED) {
            return count().counted();
        }
        CountsJoined both =
                CountsJoined.of(counted(shown).counted(), counted(now).counted(), count().counted());
        receipt = now;
        count().show(both.taken());
        String by = Say.who(now.countedBy());
        PrimeFaces.current().ajax().update("form");
        if (!both.clashing().isEmpty()) {
            throw count().clash(both, by);
        }
        joined = !both.taken().isEmpty();
        PageWords.done("receiptView.joined", by, both.taken().size());
        return count().counted();
    }

    private ReceiptNumber id() {
        return new ReceiptNumber(number);
    }

    public ReceiptSheet getReceipt() {
        if (receipt == null) {
            load();
        }
        return Objects.requireNonNull(receipt);
    }

    private CountForm count() {
        getReceipt();
        return Objects.requireNonNull(count);
    }

    /** Jumps to what was scanned, with its lot and expiry written. */
    public void look() {
        if (scan.isBlank()) {
            return;
        }
        GoodsScan read = scanned();
        String field = count().take(read);
        scan = "";
        read.doubts().forEach(doubt -> warn(Say.reason(doubt)));
        PrimeFaces.current().executeScript("PrimeFaces.focus('" + field + "')");
    }

    private GoodsScan scanned() {
        try {
            return GoodsScan.read(scan, LocalDate.now(clock.withZone(Zones.CGO)));
        } catch (Refused unreadable) {
            throw unreadable.at("scan");
        }
    }

    private static void warn(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
    }

    public void add(LineForm line) {
        line.another();
        String begins = count().beginningOf(line, line.getLots().size() - 1);
        PrimeFaces.current().executeScript("PrimeFaces.focus('" + begins + "')");
    }

    public void drop(LineForm line, LotForm lot) {
        line.drop(lot);
    }

    /** Keeps the draft while somebody goes on counting; what was said before stands until it is mended. */
    public void keep() {
        if (!blind) {
            receiving.note(id(), together());
            receipt = book.sheet(id());
        }
        PrimeFaces.current().ajax().ignoreAutoUpdate();
    }

    /** A line of which nothing was found in a blind count is not counted yet. */
    public String save() {
        if (blind) {
            List<LotCount> found = together();
            receiving.noteBlind(id(), found, count().emptied());
        } else {
            receiving.note(id(), together());
        }
        PageWords.done("receiptView.saved");
        return again();
    }

    /** The blind count is over; of what was not found it is asked first whether it has not come. */
    public @Nullable String finish() {
        List<LotCount> found = together();
        if (getNotFound().isEmpty()) {
            return finish(found);
        }
        receiving.noteBlind(id(), found, count().emptied());
        receipt = book.sheet(id());
        PrimeFaces.current().executeScript("document.getElementById('not-found').showModal()");
        return null;
    }

    public @Nullable String finishLooked() {
        List<LotCount> found = together();
        return joined ? finish() : finish(found);
    }

    private String finish(List<LotCount> found) {
        count().requireNumbered();
        refusing(() -> receiving.countBlind(id(), found));
        PageWords.done("receiptView.counted");
        return again();
    }

    public List<LineForm> getNotFound() {
        return count().notFound();
    }

    public @Nullable String post() {
        return looking(false);
    }

    /** Makes it stock before customs have let it go. */
    public @Nullable String postInBond() {
        return looking(true);
    }

    /**
     * What was counted and came as it was packed is posted at once; what nobody has counted, what differs, a lot that kept
     * until another day when it came before, and goods that are past their date are looked at before anything is posted.
     */
    private @Nullable String looking(boolean bond) {
        inBond = bond;
        List<LotCount> counted = together();
        count().requireNumbered();
        redated = count().redated(lots.kept(count().lots()));
        boolean asPacked = count().differing().isEmpty()
                && redated.isEmpty()
                && getExpired().isEmpty();
        uncounted = asPacked && getReceipt().state() == ReceiptState.EXPECTED;
        if (asPacked && !uncounted) {
            return postLooked();
        }
        if (!asPacked) {
            refusing(() -> receiving.count(id(), counted));
            receipt = book.sheet(id());
        }
        PrimeFaces.current().executeScript("document.getElementById('last-look').showModal()");
        return null;
    }

    /** What the last look says of goods that nobody has counted: how much would be posted all the same; empty once somebody has. */
    public String getUncounted() {
        return uncounted ? PageWords.say("receiptView.uncounted", getLines().size(), expected()) : "";
    }

    private long expected() {
        return getReceipt().lines().stream()
                .mapToLong(line -> line.expectedUnits().value())
                .sum();
    }

    public @Nullable String postLooked() {
        List<LotCount> counted = together();
        if (joined) {
            return looking(inBond);
        }
        refusing(() -> {
            PostedReceipt posted = inBond ? receiving.postInBond(id(), counted) : receiving.post(id(), counted);
            PageWords.done(
                    "receiptView.done", posted.lots().size(), posted.cases().size(), posted.reshared());
        });
        return again();
    }

    /** Refused at the lines that do not add up. */
    private void refusing(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            throw count().atFields(refused);
        }
    }

    private String again() {
        return "/consignment/receipt-view.xhtml?faces-redirect=true&number=" + number;
    }

    /**
     * Shows what is expected, or hides it; a blind count begins at nothing. What was found stays when it is shown again, beside
     * what was counted before; nothing is kept by looking.
     */
    public void turn() {
        CountForm typed = count();
        blind = !blind;
        load();
        if (blind) {
            before = typed;
        } else {
            Optional.ofNullable(before).map(CountForm::byLine).ifPresent(count()::show);
            count().show(typed.found());
        }
    }

    public boolean isBlind() {
        return blind;
    }

    /** “2 of 3 lines add up. Customs have released it.” */
    public String getSentence() {
        ReceiptSheet sheet = getReceipt();
        String customs = PageWords.say(
                sheet.bonded()
                        ? "receiptView.inBond"
                        : sheet.released() ? "receiptView.released" : "receiptView.notReleased");
        String next = blind
                ? blindly()
                : PageWords.say(
                        count().next(sheet.state()),
                        sheet.lines().size(),
                        count().even(),
                        Say.moment(sheet.postedAt(), "CGO"),
                        count().differ(),
                        count().same(),
                        sheet.lines().size() - count().even());
        return isPosted() && !sheet.bonded() ? next : PageWords.say("receiptView.sentences", next, customs);
    }

    private String blindly() {
        int all = getLines().size();
        return PageWords.say("receiptView.next.BLIND", all, all - getNotFound().size());
    }

    public boolean isMayCount() {
        return actor.has(Role.HUB)
                && getReceipt().state() != ReceiptState.POSTED
                && getReceipt().state() != ReceiptState.REVERSED;
    }

    public boolean isPosted() {
        return getReceipt().state() == ReceiptState.POSTED;
    }

    /** The count as it stands, for those who do not count. */
    public List<CountedRow> getCounted() {
        return count().rows();
    }

    /** The count as it stands in the form, lot by lot, for who wants to see all of it at the last look. */
    public List<CountedRow> getTyped() {
        return count().typed();
    }

    /** What differs, lot by lot, for the last look. */
    public List<CountedRow> getDiffering() {
        return count().differing();
    }

    /** Lots of which the last look asks whether their day is right. */
    public List<RedatedLot> getRedated() {
        return redated;
    }

    /** Whole goods whose day is over, of which the last look asks whether it is right. */
    public List<CountedRow> getExpired() {
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        return count().typed().stream().filter(row -> row.isExpired(today)).toList();
    }

    public long getDiffer() {
        return count().differ();
    }

    public boolean isInBond() {
        return inBond;
    }

    public List<LineForm> getLines() {
        return count().lines();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getScan() {
        return scan;
    }

    public void setScan(@Nullable String scan) {
        this.scan = scan == null ? "" : scan;
    }
}
