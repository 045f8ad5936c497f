package lu.airsilk.consignment.tracking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.consignment.waybill.JourneySheet;
import lu.airsilk.consignment.waybill.JourneyWords;
import lu.airsilk.consignment.waybill.StatusWords;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** One consignment: where each part is, what is missing, and what it carries. */
@Named
@ViewScoped
public class ConsignmentViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FIRST_TAB = "lines";

    @Inject
    transient ConsignmentFile file;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String awb = "";
    private String tab = "";
    private transient @Nullable ConsignmentHead head;
    private transient @Nullable JourneySheet journey;
    private transient Map<Sku, ProductFacts> facts = Map.of();
    private transient @Nullable List<ReceiptHead> receipts;
    private transient @Nullable List<DiscrepancyRow> cases;
    private transient @Nullable List<LineDifference> differences;

    private final Rows<FiledLine> rows = new Rows<>(this::lines, FiledLine::line);

    public void load() {
        ConsignmentHead read = file.head(number());
        head = read;
        journey = JourneySheet.of(
                read.progress(), new JourneyWords.Told(read.bookedAt(), read.reasons()), clock.instant());
    }

    /** What is no air waybill number names no consignment. */
    private AirWaybillNumber number() {
        try {
            return AirWaybillNumber.of(awb);
        } catch (Refused misspelt) {
            throw Refused.unknown("consignment.unknown", awb);
        }
    }

    private Page<FiledLine> lines(Paging paging) {
        Page<FiledLine> page = file.lines(number(), paging);
        facts = products.facts(
                page.items().stream().map(FiledLine::sku).distinct().toList());
        return page;
    }

    public ConsignmentHead getHead() {
        if (head == null) {
            load();
        }
        return Objects.requireNonNull(head);
    }

    public JourneySheet getJourney() {
        getHead();
        return Objects.requireNonNull(journey);
    }

    /** The product's name in the reader's language; its number when nobody knows it any more. */
    public String name(Sku sku) {
        ProductFacts known = facts.get(sku);
        return known == null ? sku.code() : known.names().in(PageWords.reader());
    }

    /** Where it happened; what was done to a booking was done at the desk of its origin, whatever older events have kept. */
    public String place(MilestoneEvent event) {
        return event.isOfBooking() ? getHead().origin() : event.place();
    }

    /** From which flight to which one its pieces were booked; empty of all else, and of what was kept without the new one. */
    public String onto(MilestoneEvent event) {
        return event.onto()
                .map(after -> event.flight()
                        .map(before -> PageWords.say(
                                "consignmentView.onto", JourneyWords.flight(before), JourneyWords.flight(after)))
                        .orElseGet(() -> JourneyWords.flight(after)))
                .orElse("");
    }

    /** That somebody reports what cannot have been yet, and whether it counts for any piece all the same; empty of all else. */
    public String toCome(MilestoneEvent event) {
        if (event.isPlan() || !event.occurred().isAfter(clock.instant())) {
            return "";
        }
        boolean leaves = event.namesDeparture(); // others name the day at their place
        boolean counts = !leaves
                || event.flight()
                        .filter(flight -> getHead().progress().on(flight) == 0)
                        .isEmpty();
        return PageWords.say(counts ? "consignmentView.toCome" : "consignmentView.toComeUncounted");
    }

    /** What a status code means. */
    public String status(MilestoneEvent event) {
        return StatusWords.of(event.code(), event.discrepancy());
    }

    /** Whether every piece has come down. */
    public boolean isLanded() {
        return getJourney().reached().atLeast(Milestone.ARRIVED);
    }

    public List<ReceiptHead> getReceipts() {
        if (receipts == null) {
            receipts = isMayReadReceipts() ? file.receipts(number()) : List.of();
        }
        return receipts;
    }

    public List<DiscrepancyRow> getCases() {
        if (cases == null) {
            cases = isMayReadReceipts() ? file.cases(number()) : List.of();
        }
        return cases;
    }

    private boolean isMayReadReceipts() {
        return may(Role.HUB, Role.IMPORT, Role.AUDIT);
    }

    public boolean isCleared() {
        return getHead().progress().state().atLeast(Milestone.CLEARED);
    }

    public boolean isMayReadMessages() {
        return may(Role.IMPORT, Role.AUDIT);
    }

    /** What the goods cost is for those who buy, clear and pay them. */
    public boolean isMayReadCosts() {
        return may(Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT);
    }

    public boolean isMayReadCustoms() {
        return may(Role.IMPORT, Role.FINANCE, Role.AUDIT);
    }

    /** The papers of the goods are for those who send, clear and count them. */
    public boolean isMayReadPapers() {
        return may(Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT);
    }

    /** Where it stands; once it is counted, also what is missing of it or broken. */
    public String getSentence() {
        return isCounted() && !getDifferences().isEmpty()
                ? PageWords.say(
                        "consignmentView.says.RECEIVED.differences",
                        getHead().pieces(),
                        LineDifference.said(getDifferences()))
                : getJourney().sentence();
    }

    private boolean isCounted() {
        return getHead().progress().state().atLeast(Milestone.RECEIPTED);
    }

    private List<LineDifference> getDifferences() {
        List<LineDifference> known = differences;
        if (known == null) {
            known = file.differences(number());
            differences = known;
        }
        return known;
    }

    /** The receipt that found them, for whom it is open; empty when there is none. */
    public String getDiffering() {
        return isCounted() && may(Role.HUB, Role.IMPORT, Role.FINANCE, Role.AUDIT)
                ? getDifferences().stream()
                        .map(one -> one.receipt().toString())
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** What is told of goods that are kept for no store here: once they are lots, their stores are kept by the lots. */
    public String nobodyWaits(String line) {
        if (!isCounted()) {
            return PageWords.say("consignmentView.nobodyWaits");
        }
        List<LineDifference> ofLine = getDifferences().stream()
                .filter(one -> line.endsWith("/" + one.position()))
                .toList();
        String kept = PageWords.say("consignmentView.keptByLots");
        return ofLine.isEmpty() ? kept : LineDifference.said(ofLine) + " · " + kept;
    }

    public boolean isMayReadPurchases() {
        return may(Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT);
    }

    /** The booking is ours until the carrier has accepted the goods; its flights can be changed until they are loaded. */
    public boolean isMayChange() {
        return may(Role.IMPORT) && !isFurther(Milestone.MANIFESTED);
    }

    public boolean isAccepted() {
        return isFurther(Milestone.TENDERED);
    }

    private boolean isFurther(Milestone milestone) {
        return getHead().progress().furthest().atLeast(milestone);
    }

    /** Why the booking cannot be changed any more, or not all of it, and what to do; empty before, and once it flies. */
    public String getHeldFast() {
        if (!may(Role.IMPORT) || !isAccepted() || isFurther(Milestone.DEPARTED)) {
            return "";
        }
        Progress progress = getHead().progress();
        int loaded = progress.reached(Milestone.MANIFESTED);
        String gone = loaded < progress.pieces() ? "consignmentView.goneSome" : "consignmentView.gone";
        return PageWords.say(isMayChange() ? "consignmentView.accepted" : gone, loaded, progress.pieces());
    }

    /** Whether pieces wait for a flight that this reader may book. */
    public boolean isMayRebook() {
        return may(Role.IMPORT) && new Journey(getHead().progress()).waitingForFlight() > 0;
    }

    private boolean may(Role... roles) {
        return List.of(roles).stream().anyMatch(actor::has);
    }

    /** The receipt that the hub counts or posts next. */
    public List<ReceiptHead> getToCount() {
        return actor.has(Role.HUB)
                ? getReceipts().stream()
                        .filter(receipt -> receipt.state() != ReceiptState.POSTED)
                        .toList()
                : List.of();
    }

    public Rows<FiledLine> getRows() {
        return rows;
    }

    /** The tabs that this reader has; each is a page of its own, and only the open one is made. */
    public List<String> getTabs() {
        return Stream.of(
                        FIRST_TAB,
                        "parts",
                        "papers",
                        isMayReadCustoms() ? "customs" : "",
                        "events",
                        isMayReadReceipts() ? "receipts" : "",
                        isMayReadCustoms() ? "costs" : "",
                        "comments")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(String awb) {
        this.awb = awb;
    }

    /** The open tab: the one asked for, if this reader has it. */
    public String getTab() {
        return getTabs().contains(tab) ? tab : FIRST_TAB;
    }

    public void setTab(@Nullable String tab) {
        this.tab = Objects.requireNonNullElse(tab, "");
    }
}
