package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.compliance.GateFinding;
import lu.airsilk.consignment.compliance.ShelfLifeGate;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * Looks at goods before they are booked: what may not fly as it is blocks, what customs will ask for is a warning. Of
 * goods that run out it tells the last departure that still passes.
 */
@ApplicationScoped
public class ComplianceGate {

    @Inject
    ProductDirectory products;

    @Inject
    PaperBook papers;

    @Inject
    FlightSchedule schedule;

    @Inject
    PurchaseBook purchases;

    /** What the gate says of a booking, line by line; nothing of lines that pass in every way and keep. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<GateFinding> check(BookingDraft draft) {
        return findings(load(draft));
    }

    /**
     * Refuses what may not fly.
     *
     * @param booked lines that fly with the same departures already: when they are ready is not asked again
     */
    void require(BookingDraft draft, Set<PurchaseLineRef> booked) {
        Load load = load(draft).without(booked);
        List<Refusal> blocking = Stream.concat(
                        findings(load).stream().filter(GateFinding::blocks).map(GateFinding::refusal),
                        load.flightsForNothing().stream())
                .toList();
        if (!blocking.isEmpty()) {
            throw new Refused(blocking);
        }
    }

    private Load load(BookingDraft draft) {
        List<PurchaseLineFacts> bought = purchases.facts(
                draft.lines().stream().map(BookingDraft.Line::purchaseLine).toList());
        return new Load(
                draft,
                bought.stream().collect(Collectors.toMap(PurchaseLineFacts::line, Function.identity())),
                bought.stream()
                        .flatMap(goods -> goods.ready().stream().map(day -> Map.entry(goods.line(), day)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                draft.flights().stream()
                        .flatMap(each -> schedule.find(each.key()).stream())
                        .toList());
    }

    /**
     * A booking with what is known of its goods and flights.
     *
     * @param ready the lines of which it matters when their supplier has them ready
     */
    private record Load(
            BookingDraft draft,
            Map<PurchaseLineRef, PurchaseLineFacts> bought,
            Map<PurchaseLineRef, LocalDate> ready,
            List<FlightRow> flights) {

        Load without(Set<PurchaseLineRef> booked) {
            Map<PurchaseLineRef, LocalDate> others = new HashMap<>(ready);
            others.keySet().removeAll(booked);
            return new Load(draft, bought, others, flights);
        }

        /** The flights for which nothing of the booking is ready in time, while another has goods. */
        List<Refusal> flightsForNothing() {
            if (flights.size() < 2 || ready.size() < bought.size()) {
                return List.of();
            }
            return ready.values().stream().min(LocalDate::compareTo).stream()
                    .flatMap(first -> flights.stream()
                            .filter(flight -> flight.readyBy().isBefore(first))
                            .map(flight -> Refusal.of("gate.nothingReady", flight.key(), first.toString())
                                    .at("flights")))
                    .toList();
        }

        /** Its supplier has it ready too late for the last of the flights: it cannot be on board. */
        Optional<GateFinding> notReady(PurchaseLineFacts goods) {
            Optional<LocalDate> last = flights.stream().map(FlightRow::readyBy).max(LocalDate::compareTo);
            return Optional.ofNullable(ready.get(goods.line()))
                    .filter(day -> last.filter(day::isAfter).isPresent())
                    .map(day -> new GateFinding(
                            goods.line().toString(), goods.sku(), "gate.notReady", true, Optional.of(day)));
        }
    }

    /** What blocks stands first, what passes last. */
    private List<GateFinding> findings(Load load) {
        Map<PurchaseLineRef, PurchaseLineFacts> bought = load.bought();
        Set<Sku> skus = bought.values().stream().map(PurchaseLineFacts::sku).collect(Collectors.toSet());
        Map<Sku, ProductFacts> facts = products.facts(skus);
        Map<Sku, PaperCover> covers = papers.cover(skus);
        Optional<FlightRow> last = load.flights().stream().max(Comparator.comparing(FlightRow::arrives));
        List<GateFinding> found = new ArrayList<>();
        for (BookingDraft.Line line : load.draft().lines()) {
            Optional.ofNullable(bought.get(line.purchaseLine())).ifPresent(goods -> {
                load.notReady(goods).ifPresent(found::add);
                Optional.ofNullable(facts.get(goods.sku())).ifPresent(product -> {
                    found.addAll(findings(line, product, last));
                    Optional.ofNullable(covers.get(product.sku()))
                            .ifPresent(cover -> found.addAll(ofPapers(line, product, cover, last)));
                });
            });
        }
        found.sort(Comparator.comparing(GateFinding::blocks).reversed().thenComparing(GateFinding::passes));
        return found;
    }

    private static List<GateFinding> findings(
            BookingDraft.Line line, ProductFacts product, Optional<FlightRow> flight) {
        List<GateFinding> found = new ArrayList<>();
        if (!product.active()) {
            found.add(warning(line, product, "gate.inactive"));
        }
        if (product.hsCode().isEmpty()) {
            found.add(warning(line, product, "gate.noHsCode"));
        }
        if (product.minLifeAtReceiptDays() > 0 && line.expiry().isEmpty()) {
            found.add(warning(line, product, "gate.noExpiry"));
        }
        flight.ifPresent(on -> line.expiry()
                .map(expiry -> new ShelfLifeGate(expiry, product.minLifeAtReceiptDays(), daysUnderWay(on)))
                .ifPresent(gate -> found.add(new GateFinding(
                        line.purchaseLine().toString(),
                        product.sku(),
                        gate.passes(on.day()) ? "gate.lastDeparture" : "gate.shelfLife",
                        !gate.passes(on.day()),
                        Optional.of(gate.lastDeparture())))));
        return found;
    }

    /** What is not there is a warning, since it may be under way; what has run out on arrival may not fly. */
    private static List<GateFinding> ofPapers(
            BookingDraft.Line line, ProductFacts product, PaperCover cover, Optional<FlightRow> flight) {
        List<GateFinding> found = new ArrayList<>();
        if (cover.lacksAtBooking()) {
            found.add(warning(line, product, "gate.papersMissing"));
        }
        flight.ifPresent(on -> {
            Optional<LocalDate> last = cover.until().map(end -> end.minusDays(daysUnderWay(on)));
            boolean broken = !cover.brokenOn(landing(on)).isEmpty();
            if (broken || last.isPresent()) {
                found.add(new GateFinding(
                        line.purchaseLine().toString(),
                        product.sku(),
                        broken ? "gate.paper" : "gate.lastDeparture",
                        broken,
                        last));
            }
        });
        return found;
    }

    private static LocalDate landing(FlightRow flight) {
        return flight.arrives().atZone(Zones.CGO).toLocalDate();
    }

    private static GateFinding warning(BookingDraft.Line line, ProductFacts product, String code) {
        return new GateFinding(line.purchaseLine().toString(), product.sku(), code, false, Optional.empty());
    }

    private static int daysUnderWay(FlightRow flight) {
        return Math.toIntExact(ChronoUnit.DAYS.between(flight.day(), landing(flight)));
    }
}
