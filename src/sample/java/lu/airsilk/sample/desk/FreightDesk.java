package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lu.airsilk.consignment.booking.Booking;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.inbox.MessageIntake;
import lu.airsilk.customs.entry.CustomsEntries;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/** Import staff and the carrier: they book, tell how far the pieces are, declare and note the release. */
@ApplicationScoped
class FreightDesk {

    static final Actor IMPORT = Staff.is("import", Role.IMPORT);
    private static final Actor CARRIER = Staff.is("carrier", Role.CARRIER);
    private static final int FIRST_WAYBILL = 4_300_000;
    private static final int CASES_ON_A_PALLET = 60;

    @Inject
    Booking booking;

    @Inject
    PurchaseBook purchases;

    @Inject
    MessageIntake messages;

    @Inject
    CustomsEntries customs;

    @Inject
    AllocationDesk allocation;

    @Inject
    HubDesk hub;

    private final Map<Sku, Article> articles =
            Article.all().stream().collect(Collectors.toMap(Article::sku, Function.identity()));

    /** A waybill as it is told: its flights in their order, and what the carrier says of it. */
    private record Flown(BuyingDesk.Turn turn, AirWaybillNumber awb, StatusText says, List<PlannedFlight> flights) {

        Plan plan() {
            return Plan.of(turn);
        }

        int pieces(PlannedFlight flight) {
            return StatusText.part(says.pieces(), flights.size(), flights.indexOf(flight));
        }
    }

    void book(Agenda agenda, BuyingDesk.Turn turn, PurchaseOrderNumber number) {
        Instant at = agenda.earlier(turn.at().plus(Duration.ofHours(22)), Duration.ofHours(2));
        agenda.at(at, IMPORT, () -> book(agenda, turn, purchases.sheet(number), at));
    }

    private void book(Agenda agenda, BuyingDesk.Turn turn, PurchaseSheet order, Instant at) {
        long grams = sum(order, article -> article.kind().caseGrams());
        long volume = sum(order, article -> article.caseVolume().value());
        int pieces = Math.max(4, Math.toIntExact(Math.ceilDiv(sum(order, article -> 1L), CASES_ON_A_PALLET)));
        List<PlannedFlight> flights = Plan.of(turn).flights(turn, grams, volume);
        AirWaybillNumber awb = booking.book(new BookingDraft(
                waybill(turn),
                "LUX",
                "CGO",
                pieces,
                Grams.of(grams),
                CubicCentimetres.of(volume),
                flights.stream()
                        .map(flight -> BookingDraft.Flight.of(new FlightKey(flight.number(), flight.day())))
                        .toList(),
                lines(turn, order, flights.getFirst().day())));
        tell(agenda, new Flown(turn, awb, new StatusText(awb, pieces, Grams.of(grams)), flights), at);
    }

    private long sum(PurchaseSheet order, ToLongFunction<Article> each) {
        return order.lines().stream()
                .mapToLong(line ->
                        line.confirmed().value() * each.applyAsLong(Objects.requireNonNull(articles.get(line.sku()))))
                .sum();
    }

    private static AirWaybillNumber waybill(BuyingDesk.Turn turn) {
        String serial = "%07d".formatted(FIRST_WAYBILL + turn.wave().number() * 1000 + turn.place() * 41);
        return AirWaybillNumber.of("172" + serial + CheckDigit.airWaybill(serial));
    }

    private List<BookingDraft.Line> lines(BuyingDesk.Turn turn, PurchaseSheet order, LocalDate flies) {
        Chance chance = turn.chance("packed");
        return order.lines().stream()
                .filter(line -> !line.confirmed().isZero())
                .map(line -> new BookingDraft.Line(
                        line.ref(),
                        line.confirmed(),
                        Optional.of(LotNumber.of("L%d%03d%c"
                                .formatted(
                                        flies.getYear() % 10,
                                        flies.getDayOfYear(),
                                        'A' + line.ref().position() % 6))),
                        Optional.of(expiry(line.sku(), flies, chance))))
                .toList();
    }

    private LocalDate expiry(Sku sku, LocalDate flies, Chance chance) {
        long life = Objects.requireNonNull(articles.get(sku)).kind().lifeDays();
        return flies.plusDays(life * chance.between(70, 92) / 100);
    }

    private void tell(Agenda agenda, Flown flown, Instant booked) {
        StatusText says = flown.says();
        PlannedFlight first = flown.flights().getFirst();
        flown.flights()
                .forEach(flight ->
                        say(agenda, booked.plus(Duration.ofMinutes(20)), says.booked(flight, flown.pieces(flight))));
        if (flown.plan() == Plan.BOOKED_ONLY) {
            return;
        }
        Instant tendered = agenda.earlier(first.cutOff().minus(Duration.ofMinutes(90)), Duration.ofMinutes(90));
        say(agenda, tendered, says.tendered(tendered));
        if (flown.plan() != Plan.TENDERED) {
            flown.flights().forEach(flight -> fly(agenda, flown, flight));
        }
        landed(agenda, flown);
    }

    private void fly(Agenda agenda, Flown flown, PlannedFlight flight) {
        StatusText says = flown.says();
        int part = flown.pieces(flight);
        Instant loaded = agenda.earlier(flight.std().minus(Duration.ofMinutes(150)), Duration.ofMinutes(25));
        say(agenda, loaded, says.manifested(flight, part));
        Instant away = flight.std().plus(Duration.ofMinutes(7));
        if (flown.plan() == Plan.OFFLOADED && flight.equals(flown.flights().getFirst())) {
            Instant off = flight.std().minus(Duration.ofMinutes(40));
            say(agenda, off, says.offloaded(flight, part, off));
            return;
        }
        Instant down = down(flown, flight);
        say(
                agenda,
                away.plusSeconds(240),
                isLate(flown, flight)
                        ? says.delayed(flight, part, away, down)
                        : says.departed(flight, part, away));
        say(agenda, down.plusSeconds(300), says.arrived(flight, part, down));
        Instant in = down.plus(Duration.ofMinutes(105));
        say(agenda, in.plusSeconds(300), says.checkedIn(flight, part, in));
        if (flight.equals(flown.flights().getLast())) {
            allocation.share(agenda, flown.turn(), flown.awb(), away);
        }
    }

    /** All that fly with it. */
    private static boolean isLate(Flown flown, PlannedFlight flight) {
        return flown.turn().skies().isLastAway(flight);
    }

    private static Instant down(Flown flown, PlannedFlight flight) {
        return flight.sta().plus(isLate(flown, flight) ? Duration.ofHours(3) : Duration.ofMinutes(9));
    }

    private void say(Agenda agenda, Instant at, String text) {
        agenda.at(at, CARRIER, () -> messages.take(text));
    }

    private void landed(Agenda agenda, Flown flown) {
        Instant told = down(flown, flown.flights().getLast()).plus(Duration.ofMinutes(191));
        say(agenda, told.plusSeconds(300), flown.says().notified(told));
        if (flown.plan() == Plan.UNDECLARED || flown.plan() == Plan.OFFLOADED) {
            return;
        }
        String entry =
                "4601" + told.atZone(Zones.CGO).getYear() + flown.awb().number().substring(4);
        Instant declared = told.plus(Duration.ofMinutes(130));
        agenda.at(declared, IMPORT, () -> {
            var number = customs.declare(flown.awb(), entry, Optional.empty());
            if (flown.plan() != Plan.INSPECTED) {
                Instant released = declared.plus(Duration.ofHours(13));
                agenda.at(released, IMPORT, () -> {
                    customs.release(number, Optional.of(released.minusSeconds(900)));
                    hub.receive(agenda, flown.turn(), flown.awb(), released.plus(Duration.ofHours(2)));
                });
            }
        });
    }
}
