package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
        return findings(draft);
    }

    /** Refuses what may not fly. */
    void require(BookingDraft draft) {
        List<Refusal> blocking = Stream.concat(
                        findings(draft).stream().filter(GateFinding::blocks).map(GateFinding::refusal),
                        without(draft).stream())
                .toList();
        if (!blocking.isEmpty()) {
            throw new Refused(blocking);
        }
    }

    /** The flights for which nothing of the booking is ready in time, while another has goods. */
    private List<Refusal> without(BookingDraft draft) {
        Optional<LocalDate> first = bought(draft).values().stream()
                .map(goods -> goods.ready().orElse(LocalDate.MIN))
                .min(LocalDate::compareTo);
        return flights(draft).stream()
                .filter(_ -> draft.flights().size() > 1)
                .filter(flight -> first.filter(flight.readyBy()::isBefore).isPresent())
                .map(flight -> Refusal.of(
                                "gate.nothingReady",
                                flight.number(),
                                first.orElseThrow().toString())
                        .at("flights"))
                .toList();
    }

    private Map<PurchaseLineRef, PurchaseLineFacts> bought(BookingDraft draft) {
        return purchases
                .facts(draft.lines().stream()
                        .map(BookingDraft.Line::purchaseLine)
                        .toList())
                .stream()
                .collect(Collectors.toMap(PurchaseLineFacts::line, Function.identity()));
    }

    private List<FlightRow> flights(BookingDraft draft) {
        return draft.flights().stream()
                .flatMap(each -> schedule.find(each.key()).stream())
                .toList();
    }

    /** What blocks stands first. */
    private List<GateFinding> findings(BookingDraft draft) {
        Map<PurchaseLineRef, PurchaseLineFacts> bought = bought(draft);
        Set<Sku> skus = bought.values().stream().map(PurchaseLineFacts::sku).collect(Collectors.toSet());
        Map<Sku, ProductFacts> facts = products.facts(skus);
        Map<Sku, PaperCover> covers = papers.cover(skus);
        List<FlightRow> flights = flights(draft);
        Optional<FlightRow> last = flights.stream().max(Comparator.comparing(FlightRow::arrives));
        Optional<LocalDate> readyBy = flights.stream().map(FlightRow::readyBy).max(LocalDate::compareTo);
        List<GateFinding> found = new ArrayList<>();
        for (BookingDraft.Line line : draft.lines()) {
            Optional.ofNullable(bought.get(line.purchaseLine())).ifPresent(goods -> {
                readyBy.flatMap(day -> notReady(goods, day)).ifPresent(found::add);
                Optional.ofNullable(facts.get(goods.sku())).ifPresent(product -> {
                    found.addAll(findings(line, product, last));
                    Optional.ofNullable(covers.get(product.sku()))
                            .ifPresent(cover -> found.addAll(ofPapers(line, product, cover, last)));
                });
            });
        }
        found.sort(Comparator.comparing(GateFinding::blocks).reversed());
        return found;
    }

    /** Its supplier has it ready too late for the last of the flights: it cannot be on board. */
    private static Optional<GateFinding> notReady(PurchaseLineFacts goods, LocalDate readyBy) {
        return goods.ready()
                .filter(readyBy::isBefore)
                .map(ready -> new GateFinding(
                        goods.line().toString(), goods.sku(), "gate.notReady", true, Optional.of(ready)));
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
        if (!cover.lacking().isEmpty()) {
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
