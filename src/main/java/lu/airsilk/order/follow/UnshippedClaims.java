package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.ClaimRow;
import lu.airsilk.supply.ClaimState;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;

/** Gives back what was found for order lines and has not been shipped. */
@ApplicationScoped
class UnshippedClaims {

    @Inject
    SupplyBook book;

    @Inject
    Supply supply;

    /** Releases the lines' claims that no delivery has taken, and the lines' allocation with them. */
    void release(List<OrderLine> lines, Reason why) {
        Map<OrderLine, List<ClaimRow>> found = found(lines);
        supply.releaseAll(
                found.values().stream().flatMap(List::stream).map(ClaimRow::id).toList(), why);
        found.forEach((line, claims) -> line.allocate(-cases(line, claims).value()));
    }

    /** How many cases are found for lines and in no delivery yet; a line without any is not among them. */
    Map<OrderLine, Cases> unshipped(List<OrderLine> lines) {
        return found(lines).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> cases(each.getKey(), each.getValue())));
    }

    private Map<OrderLine, List<ClaimRow>> found(List<OrderLine> lines) {
        Map<String, OrderLine> byRef =
                lines.stream().collect(Collectors.toMap(line -> line.ref().toString(), Function.identity()));
        return book.claimsOf(byRef.keySet()).stream()
                .filter(claim -> claim.state() == ClaimState.LIVE)
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(byRef.get(claim.orderLine())),
                        () -> new TreeMap<>(Comparator.comparingInt(OrderLine::position)),
                        Collectors.toList()));
    }

    private static Cases cases(OrderLine line, List<ClaimRow> claims) {
        return line.pack().casesOf(claims.stream().map(ClaimRow::units).reduce(Units.ZERO, Units::plus));
    }

    /** Releases as much of the line's claims as fewer cases ask for, the last claim first; what is picked stays. */
    void lower(OrderLine line, Cases wanted, Reason why) {
        Cases kept = line.allocated().plus(line.cancelled());
        if (!kept.isMoreThan(wanted)) {
            return;
        }
        Units excess = line.pack().unitsOf(kept.minus(wanted));
        List<ClaimRow> live = book.claimsOf(line.ref().toString()).stream()
                .filter(claim -> claim.state() == ClaimState.LIVE)
                .sorted(Comparator.comparingLong(ClaimRow::id).reversed())
                .toList();
        supply.lock(live.stream().map(ClaimRow::supply).toList());
        for (ClaimRow claim : live) {
            Units by = claim.units().min(excess);
            if (!by.isZero()) {
                supply.lower(claim.id(), by, why);
                line.allocate(-line.pack().casesOf(by).value());
                excess = excess.minus(by);
            }
        }
    }
}
