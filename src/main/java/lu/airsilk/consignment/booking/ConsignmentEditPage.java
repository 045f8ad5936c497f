package lu.airsilk.consignment.booking;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.compliance.GateFinding;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TypedForm;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Books confirmed purchase lines under an air waybill, on one flight or more. */
@Named
@ViewScoped
public class ConsignmentEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the gate's answers stand on the page. */
    private static final String GATE = "gate";

    @Inject
    transient PurchaseBook purchases;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient NextFlights next;

    @Inject
    transient Booking booking;

    @Inject
    transient BookingChanging changing;

    @Inject
    transient ConsignmentBook book;

    @Inject
    transient ComplianceGate gate;

    @Inject
    transient PaperBook papers;

    private final BookingForm form = new BookingForm();
    private final FlightChoices flights = new FlightChoices();
    private String awb = "";
    private String order = "";
    private String reason = "";
    private int version;
    private boolean begun;
    private boolean accepted;
    private List<Checked> findings = List.of();
    private transient @Nullable List<OpenOrder> open;

    /** Begins with what is booked under the waybill, else with the order that the address names, or the only one there is. */
    public void begin() {
        if (isChange()) {
            show(book.sheet(number()));
            return;
        }
        if (order.isEmpty() && getOrders().size() == 1) {
            order = getOrders().getFirst().number().number();
        }
        addOpen();
    }

    /** The departures between the two airports that the goods can be given; what was chosen stays chosen. */
    public void findFlights() {
        flights.show(departures());
    }

    private List<FlightRow> departures() {
        return next.between(form.getOrigin(), form.getDestination(), form.planned());
    }

    /** Shows a booking as it stands, to be changed. */
    private void show(ConsignmentSheet booked) {
        form.show(booked);
        version = booked.version();
        accepted = booked.progress().furthest().atLeast(Milestone.TENDERED);
        Map<FlightKey, TakenSpace> taken = book.taken(booked.awb());
        booked.progress()
                .parts()
                .forEach(part -> part.flight()
                        .flatMap(on -> schedule.find(new FlightKey(on.number(), on.day())))
                        .ifPresent(row ->
                                flights.booked(row, part.pieces(), taken.getOrDefault(row.key(), TakenSpace.NONE))));
        Map<PurchaseLineRef, PurchaseLineFacts> bought =
                purchases
                        .facts(booked.lines().stream()
                                .map(line -> PurchaseLineRef.of(line.purchaseLine()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PurchaseLineFacts::line, Function.identity()));
        Map<Sku, ProductFacts> facts = products.facts(
                booked.lines().stream().map(ConsignmentSheet.Line::sku).toList());
        booked.lines().forEach(line -> {
            Optional<ProductFacts> product = Optional.ofNullable(facts.get(line.sku()));
            PurchaseLineFacts from = Objects.requireNonNull(bought.get(PurchaseLineRef.of(line.purchaseLine())));
            form.getLines().add(new BookingLine(from, product, name(line.sku(), product), line));
        });
        form.follow();
        flights.add(departures());
    }

    private AirWaybillNumber number() {
        try {
            return AirWaybillNumber.of(awb);
        } catch (Refused misspelt) {
            throw Refused.unknown("consignment.unknown", awb);
        }
    }

    /** Shares the pieces over the flights that are chosen now; what the gate said was of others. */
    public void share() {
        findings = List.of();
        flights.share(form.counted());
    }

    /** Adds the open lines of the chosen order that are not here yet. */
    public void add() {
        if (order.isEmpty()) {
            throw Refused.because("consignment.chooseOrder").at("order");
        }
        begun = true;
        addOpen();
    }

    private void addOpen() {
        Set<String> here = form.getLines().stream().map(BookingLine::getRef).collect(Collectors.toSet());
        List<PurchaseLineFacts> wanted = getOrders().stream()
                .filter(each -> each.number().number().equals(order))
                .flatMap(each -> each.lines().stream())
                .filter(line -> !here.contains(line.line().toString()))
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(wanted.stream().map(PurchaseLineFacts::sku).toList());
        wanted.forEach(line -> form.getLines().add(line(line, Optional.ofNullable(facts.get(line.sku())))));
        order = "";
        findings = List.of();
        form.propose();
        flights.add(departures());
    }

    private static BookingLine line(PurchaseLineFacts line, Optional<ProductFacts> product) {
        return new BookingLine(line, product, name(line.sku(), product));
    }

    private static String name(Sku sku, Optional<ProductFacts> product) {
        return product.map(facts -> facts.names().in(PageWords.reader())).orElse(sku.code());
    }

    /** Leaves a line out, whatever else cannot be read yet. */
    public void remove(BookingLine line) {
        TypedForm.take("form");
        form.getLines().remove(line);
        begun = true;
        propose();
    }

    /** Follows a changed number of cases. */
    public void propose() {
        form.propose();
        share();
    }

    /** Whether somebody has put lines in or out: nobody has typed them, and who leaves is asked all the same. */
    public boolean isBegun() {
        return begun;
    }

    public String book() {
        form.follow();
        AirWaybillNumber booked = booking.book(form.draft(flights));
        PageWords.done("consignmentEdit.booked", booked.number());
        return "/consignment/consignment-view.xhtml?faces-redirect=true&awb=" + booked;
    }

    /** Books what is booked already otherwise. */
    public String change() {
        form.follow();
        if (accepted) {
            changing.changeFlights(form.draft(flights));
        } else {
            changing.change(form.draft(flights));
        }
        PageWords.done("consignmentEdit.changed", awb);
        return "/consignment/consignment-view.xhtml?faces-redirect=true&awb=" + awb;
    }

    /** Takes the booking back. */
    public String withdraw() {
        changing.withdraw(number(), reason);
        PageWords.done("consignmentEdit.withdrawn", awb);
        return "/consignment/consignment-list.xhtml?faces-redirect=true";
    }

    /** Whether a booking is changed, not made. */
    public boolean isChange() {
        return !awb.isEmpty();
    }

    /** Whether the carrier has the goods: then their flights alone are chosen. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Asks the compliance gate without booking. */
    public void check() {
        List<GateFinding> all = gate.check(form.draft(flights));
        Map<Sku, PaperCover> covers =
                papers.cover(all.stream().map(GateFinding::sku).collect(Collectors.toSet()));
        Map<String, List<GateFinding>> byLine = all.stream()
                .collect(Collectors.groupingBy(GateFinding::purchaseLine, LinkedHashMap::new, Collectors.toList()));
        findings = byLine.values().stream().map(found -> checked(found, covers)).toList();
        tellChecked();
    }

    /** Beside the button, by the words that stand at the lines. */
    private void tellChecked() {
        long blocked = findings.stream().filter(Checked::blocks).count();
        long passed = findings.stream().filter(Checked::passes).count();
        long watched = findings.size() - blocked - passed;
        FacesMessage.Severity how = blocked > 0
                ? FacesMessage.SEVERITY_ERROR
                : watched > 0 ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_INFO;
        PageWords.found(how, GATE, PageWords.say("consignmentEdit.checked", passed, watched, blocked));
    }

    /** What the gate says of a line, the worst first. */
    private Checked checked(List<GateFinding> found, Map<Sku, PaperCover> covers) {
        return new Checked(
                found.getFirst().blocks(),
                found.getFirst().passes(),
                found.stream()
                        .map(each -> said(each, covers.getOrDefault(each.sku(), PaperCover.NONE)))
                        .toList());
    }

    private String said(GateFinding found, PaperCover cover) {
        return PageWords.say(
                "refusal." + found.code(),
                called(found),
                found.day().map(Say::day).orElse(""),
                PageWords.several(cover.lackingAtBooking().stream().map(Say::word)));
    }

    /** The product and its line. */
    private String called(GateFinding found) {
        return form.getLines().stream()
                .filter(line -> line.getRef().equals(found.purchaseLine()))
                .map(line -> line.getName() + " (" + line.getRef() + ")")
                .findFirst()
                .orElse(found.purchaseLine());
    }

    /**
     * What the gate says of a line, in words.
     *
     * @param blocks whether it must not fly so
     * @param passes whether nothing is wrong with it
     */
    public record Checked(boolean blocks, boolean passes, List<String> words) implements Serializable {}

    public List<Checked> getFindings() {
        return findings;
    }

    /** Whether the supplier has it ready only after a chosen flight has left. */
    public boolean isLate(BookingLine line) {
        LocalDate ready = line.getReady();
        return ready != null && flights.leaveBefore(ready);
    }

    /** Whether goods of it were bought for this departure. */
    public boolean isPlanned(FlightChoice flight) {
        return form.planned().contains(flight.key());
    }

    /** That goods are ready only after its cut-off; empty when all are ready before. */
    public String early(FlightChoice flight) {
        long lines = form.notReadyFor(flight);
        return lines == 0 ? "" : PageWords.say("consignmentEdit.early", lines);
    }

    /** What will be booked, what is left on each flight then, and which flight goes before all is ready. */
    public String getSummary() {
        String left = flights.chosen().stream().flatMap(this::told).collect(Collectors.joining(" "));
        String charged = form.chargeable()
                .map(weight -> PageWords.say("consignmentEdit.charged", Say.number(weight.kilograms())))
                .orElse("");
        return String.join(
                        " ",
                        PageWords.say(
                                "consignmentEdit.cases",
                                form.cases(),
                                form.getLines().size()),
                        charged,
                        left)
                .strip();
    }

    /** Told beside the button that books as well: the list of flights is long, and its own words may be below the foot. */
    private Stream<String> told(FlightChoice flight) {
        String name = Say.flight(flight.getId());
        String left = PageWords.say(
                "consignmentEdit.left", name, Say.atMost(flight.getFreeKg(), 0), Say.atMost(flight.getFreeM3(), 1));
        long early = form.notReadyFor(flight);
        return early == 0 ? Stream.of(left) : Stream.of(left, PageWords.say("consignmentEdit.earlyFor", early, name));
    }

    /** The orders with open cases whose lines are not all here, the first to be shipped first. */
    public List<OpenOrder> getOrders() {
        if (open == null) {
            Map<String, List<PurchaseLineFacts>> byOrder = purchases.toBook().stream()
                    .collect(Collectors.groupingBy(
                            line -> line.line().order().number(), LinkedHashMap::new, Collectors.toList()));
            open = byOrder.values().stream()
                    .map(lines -> new OpenOrder(
                            lines.getFirst().line().order(), lines.getFirst().supplier(), lines))
                    .toList();
        }
        return open;
    }

    public BookingForm getForm() {
        return form;
    }

    public FlightChoices getFlights() {
        return flights;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(@Nullable String order) {
        this.order = Objects.requireNonNullElse(order, "");
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(@Nullable String awb) {
        this.awb = Objects.requireNonNullElse(awb, "");
    }

    public int getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
