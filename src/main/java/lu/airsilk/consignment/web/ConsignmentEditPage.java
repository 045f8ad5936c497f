package lu.airsilk.consignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.Booking;
import lu.airsilk.consignment.ComplianceGate;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Sku;
import org.jspecify.annotations.Nullable;

/** Books confirmed purchase lines under an air waybill, on one flight or more. */
@Named
@ViewScoped
public class ConsignmentEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FLIGHTS_SHOWN = 6;

    @Inject
    transient PurchaseBook purchases;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient Booking booking;

    @Inject
    transient ComplianceGate gate;

    @Inject
    transient Clock clock;

    private final BookingForm form = new BookingForm();
    private List<FlightChoice> flights = List.of();
    private String order = "";
    private List<Checked> findings = List.of();
    private transient @Nullable List<OpenOrder> open;

    /** Begins with the order that the address names, or with the only one there is. */
    public void begin() {
        findFlights();
        if (order.isEmpty() && getOrders().size() == 1) {
            order = getOrders().getFirst().number().number();
        }
        add();
    }

    /** The next departures between the two airports whose cut-off is ahead; what was chosen stays chosen. */
    public void findFlights() {
        Set<String> kept = flights.stream()
                .filter(FlightChoice::isChosen)
                .map(FlightChoice::getId)
                .collect(Collectors.toSet());
        flights = schedule.open(form.getDestination(), clock.instant(), FLIGHTS_SHOWN).stream()
                .filter(row -> row.origin().equals(form.getOrigin()))
                .map(row -> new FlightChoice(row, kept.contains(row.id())))
                .toList();
    }

    /** Adds the open lines of the chosen order that are not here yet. */
    public void add() {
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
        form.propose();
    }

    private static BookingLine line(PurchaseLineFacts line, Optional<ProductFacts> product) {
        String name = product.map(facts -> facts.names().in(Told.reader()))
                .orElse(line.sku().code());
        return new BookingLine(line, product, name);
    }

    public void remove(BookingLine line) {
        form.getLines().remove(line);
        form.propose();
    }

    /** Follows a changed number of cases. */
    public void propose() {
        form.propose();
    }

    public String book() {
        AirWaybillNumber booked =
                booking.book(form.draft(chosen().stream().map(FlightChoice::key).toList()));
        Told.done("consignmentEdit.booked", booked.number());
        return "/consignment/consignment-view.xhtml?faces-redirect=true&awb=" + booked;
    }

    /** Asks the compliance gate without booking. */
    public void check() {
        findings = gate
                .check(form.draft(chosen().stream().map(FlightChoice::key).toList()))
                .stream()
                .map(found -> new Checked(
                        found.blocks(),
                        Told.say(
                                "refusal." + found.code(),
                                found.purchaseLine(),
                                found.lastDeparture().map(Say::day).orElse(""))))
                .toList();
    }

    /** What the gate says of a line, in words. */
    public record Checked(boolean blocks, String words) implements Serializable {}

    public List<Checked> getFindings() {
        return findings;
    }

    private List<FlightChoice> chosen() {
        return flights.stream().filter(FlightChoice::isChosen).toList();
    }

    /** What will be booked, and what is left on each flight then. */
    public String getSummary() {
        String left = chosen().stream()
                .map(flight -> Told.say(
                        "consignmentEdit.left",
                        flight.getNumber(),
                        Say.number(flight.getFreeKg()),
                        Say.number(flight.getFreeM3())))
                .collect(Collectors.joining(" "));
        String charged = form.chargeable()
                .map(weight -> Told.say("consignmentEdit.charged", Say.number(weight.kilograms())))
                .orElse("");
        return String.join(
                        " ",
                        Told.say(
                                "consignmentEdit.cases",
                                form.cases(),
                                form.getLines().size()),
                        charged,
                        left)
                .strip();
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

    public List<FlightChoice> getFlights() {
        return flights;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(@Nullable String order) {
        this.order = Objects.requireNonNullElse(order, "");
    }
}
