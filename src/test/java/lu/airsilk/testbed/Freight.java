package lu.airsilk.testbed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.booking.Booking;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.inbox.MessageIntake;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.customs.entry.CustomsEntries;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.flight.Timetable;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.Consolidating;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.LotNumber;

/** Goods on their way that one test has for itself: bought, booked, flown, landed and released by those who do that. */
@ApplicationScoped
public class Freight {

    public static final LotNumber LOT = LotNumber.of("LF2409A");

    /** What a flight takes. */
    public static final Grams MOST = Grams.of(5_000_000);

    private static final int KILOGRAMS_A_CASE = 6;
    private static final int LITRES_A_CASE = 30;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Consolidating consolidating;

    @Inject
    Purchasing purchasing;

    @Inject
    Timetable timetable;

    @Inject
    FlightSchedule schedule;

    @Inject
    Booking booking;

    @Inject
    MessageIntake messages;

    @Inject
    CustomsEntries customs;

    @Inject
    Milestones milestones;

    @Inject
    ReceiptBook receipts;

    @Inject
    Clock clock;

    /**
     * A product that a store has ordered and the supplier has confirmed.
     *
     * @param line of the purchase order
     * @param cases that were confirmed
     */
    public record Bought(Ground.Shop shop, OrderNumber order, Ground.Goods goods, PurchaseLineRef line, long cases) {}

    /** So many cases of a product. */
    public Bought bought(long cases) {
        return bought(cases, ground.wantedBy());
    }

    /** The same for a flight that has them on the shelf by this day, or for the next one. */
    public Bought bought(long cases, LocalDate wantedBy) {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, cases, wantedBy);
        PurchaseOrderNumber number = sent(goods);
        acting.does("buyer", () -> purchasing.confirm(number, List.of()));
        return new Bought(shop, order, goods, new PurchaseLineRef(number, 1), cases);
    }

    /** A purchase order of so many cases that its supplier has not answered. */
    public PurchaseOrderNumber sent(long cases) {
        return sent(1, cases);
    }

    /** The same for so many cases of each of several products. */
    public PurchaseOrderNumber sent(int products, long cases) {
        Ground.Goods goods = ground.onSale(products);
        ground.ordered(ground.shop(), goods, cases);
        return sent(goods);
    }

    private PurchaseOrderNumber sent(Ground.Goods goods) {
        PurchaseOrderNumber number = acting.as("buyer", () -> consolidating.consolidate(goods.supplier(), goods.skus()))
                .getFirst();
        acting.does("buyer", () -> purchasing.submit(number));
        acting.does("finance", () -> purchasing.approve(number));
        acting.does("buyer", () -> purchasing.send(number, Map.of()));
        return number;
    }

    /** A departure of its own in so many days, or so many days ago, with room for five tonnes. */
    public PlannedFlight flight(int inDays) {
        return flight(
                clock.instant()
                        .atZone(Zones.LUX)
                        .toLocalDate()
                        .plusDays(inDays)
                        .atTime(10, 0)
                        .atZone(Zones.LUX)
                        .toInstant(),
                "CGO");
    }

    /** A departure of its own at that moment. */
    public PlannedFlight flight(Instant leaves, String destination) {
        PlannedFlight flight = new PlannedFlight(
                new FlightNumber("TF%04d".formatted(ground.next() % 10_000)),
                leaves.atZone(Zones.LUX).toLocalDate(),
                "LUX",
                destination,
                leaves,
                leaves.plus(Duration.ofHours(11)),
                leaves.minus(Duration.ofHours(8)),
                MOST,
                CubicCentimetres.of(30_000_000));
        acting.does("import", () -> timetable.plan(flight));
        return flight;
    }

    /** The departure of the same number on the day after. */
    public PlannedFlight nextDay(PlannedFlight flight) {
        Duration day = Duration.ofDays(1);
        PlannedFlight next = new PlannedFlight(
                flight.number(),
                flight.day().plusDays(1),
                "LUX",
                "CGO",
                flight.std().plus(day),
                flight.sta().plus(day),
                flight.std().plus(day).minus(Duration.ofHours(8)),
                MOST,
                CubicCentimetres.of(30_000_000));
        acting.does("import", () -> timetable.plan(next));
        return next;
    }

    /** How much weight is free on it. */
    public Grams free(PlannedFlight flight) {
        return schedule.find(key(flight)).orElseThrow().space().freeWeight();
    }

    public static FlightKey key(PlannedFlight flight) {
        return new FlightKey(flight.number(), flight.day());
    }

    /** An air waybill that nobody has. */
    public AirWaybillNumber awb() {
        String serial = "%07d".formatted(7_000_000 + ground.next());
        return AirWaybillNumber.of("172" + serial + CheckDigit.airWaybill(serial));
    }

    /** All that was bought, each case a piece, on these flights. */
    public BookingDraft draft(Bought bought, PlannedFlight... flights) {
        return draft(awb(), bought, bought.cases(), flights);
    }

    /** So many cases of it, each a piece. */
    public BookingDraft draft(AirWaybillNumber awb, Bought bought, long cases, PlannedFlight... flights) {
        return new BookingDraft(
                awb,
                "LUX",
                "CGO",
                Math.toIntExact(cases),
                Grams.of(cases * KILOGRAMS_A_CASE * 1_000),
                CubicCentimetres.of(cases * LITRES_A_CASE * 1_000),
                Stream.of(flights)
                        .map(flight -> BookingDraft.Flight.of(key(flight)))
                        .toList(),
                List.of(new BookingDraft.Line(
                        bought.line(), Cases.of(cases), Optional.of(LOT), Optional.of(Ground.EXPIRY))));
    }

    /** The same, booked. */
    public BookingDraft booked(Bought bought, PlannedFlight... flights) {
        BookingDraft draft = draft(bought, flights);
        book(draft);
        return draft;
    }

    public void book(BookingDraft draft) {
        acting.does("import", () -> booking.book(draft));
    }

    /** What the carrier says of it, in its own words. */
    public void says(BookingDraft booked, Function<StatusText, String> what) {
        String text = what.apply(new StatusText(booked.awb(), booked.pieces(), booked.gross()));
        acting.does("carrier", () -> messages.take(text).readable());
    }

    /** All of it leaves with this flight. */
    public void departs(BookingDraft booked, PlannedFlight flight) {
        says(booked, text -> text.departed(flight, booked.pieces(), flight.std()));
    }

    /** All of it has left two days ago and landed. */
    public BookingDraft landed(Bought bought) {
        PlannedFlight flight = flight(-2);
        return landed(booked(bought, flight), flight);
    }

    /** All of it has left with this flight and landed. */
    public BookingDraft landed(BookingDraft booked, PlannedFlight flight) {
        departs(booked, flight);
        says(booked, text -> text.arrived(flight, booked.pieces(), flight.sta()));
        says(booked, text -> text.checkedIn(flight, booked.pieces(), flight.sta()));
        return booked;
    }

    /** Customs hold all of it an hour after it has landed. */
    public void held(BookingDraft landed, PlannedFlight flight) {
        says(landed, text -> text.held(flight.sta().plus(Duration.ofHours(1))));
    }

    /** Customs let all of it go. */
    public void released(BookingDraft landed) {
        acting.does(
                "import",
                () -> customs.release(
                        customs.declare(landed.awb(), entryNumber(), Optional.empty()), Optional.empty()));
    }

    /** A number of customs that nobody has. */
    public String entryNumber() {
        return "4601" + "%014d".formatted(ground.next());
    }

    /** Its file is closed, as the portal itself says it. */
    @Transactional
    public void closes(AirWaybillNumber awb) {
        milestones.record(awb, "CLOSED", clock.instant());
    }

    /** The receipt on which it is expected. */
    public ReceiptNumber receipt(BookingDraft landed) {
        return acting.as("hub", () -> receipts.of(landed.awb())).getLast().number();
    }

    /** Of the first line so many units that are sound, broken and missing. */
    public static LotCount counted(long accepted, long damaged, long missing) {
        return new LotCount(
                1,
                Optional.of(LOT),
                Optional.of(Ground.EXPIRY),
                Units.of(accepted),
                Units.of(damaged),
                Units.of(missing),
                Units.ZERO,
                Optional.empty());
    }
}
