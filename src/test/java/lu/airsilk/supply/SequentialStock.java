package lu.airsilk.supply;

import static lu.airsilk.supply.ReservationState.FULFILLED;
import static lu.airsilk.supply.ReservationState.LIVE;
import static lu.airsilk.supply.ReservationState.PICKED;
import static lu.airsilk.supply.ReservationState.RELEASED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The stock as anyone would write it for one user on paper: lists, loops, unit by unit. The oracle of the real one.
 * Names stand for ids; a verb answers false when it must be refused, and may then leave a mess, so it is called on a
 * {@link #copy}.
 */
public final class SequentialStock {

    /** A reservation: changed in place. */
    static final class Kept {
        final String orderLine;
        String supply;
        long units;
        ReservationState state;

        Kept(String orderLine, String supply, long units, ReservationState state) {
            this.orderLine = orderLine;
            this.supply = supply;
            this.units = units;
            this.state = state;
        }

        boolean isLive() {
            return state == LIVE || state == PICKED;
        }
    }

    final List<Kept> reservations = new ArrayList<>();
    final Map<String, Long> held = new TreeMap<>();

    /** Units of each line and, as far as the hub goes, of each lot. */
    final Map<String, Long> quantities = new TreeMap<>();

    /** Units by lot and place, written {@code L1@HUB}. */
    final Map<String, Long> places = new TreeMap<>();

    public SequentialStock copy() {
        SequentialStock copy = new SequentialStock();
        reservations.forEach(one -> copy.reservations.add(new Kept(one.orderLine, one.supply, one.units, one.state)));
        copy.held.putAll(held);
        copy.quantities.putAll(quantities);
        copy.places.putAll(places);
        return copy;
    }

    public boolean open(String supply, long units) {
        quantities.put(supply, units);
        held.put(supply, 0L);
        return true;
    }

    public boolean add(String supply, long units) {
        quantities.merge(supply, units, Long::sum);
        return !isLot(supply);
    }

    public boolean reserve(String supply, String orderLine, long units) {
        reservations.add(new Kept(orderLine, supply, units, LIVE));
        return isSound();
    }

    public boolean lower(int reservation, long units) {
        Kept kept = reservations.get(reservation);
        boolean can = kept.isLive() && units <= kept.units;
        kept.units -= units;
        kept.state = kept.units == 0 ? RELEASED : kept.state;
        return can;
    }

    public boolean turn(int reservation, ReservationState from, ReservationState to) {
        Kept kept = reservations.get(reservation);
        boolean can = kept.state == from && isLot(kept.supply);
        kept.state = to;
        return can;
    }

    public boolean move(String from, String to, long units) {
        Map<Kept, Kept> going = new LinkedHashMap<>();
        for (long unit = 0; unit < units; unit++) {
            firstOn(from).ifPresent(kept -> {
                kept.units--;
                going.computeIfAbsent(kept, whole -> partOf(whole, to)).units++;
            });
        }
        going.forEach(this::goesWhole);
        quantities.merge(from, -units, Long::sum);
        quantities.merge(to, isLot(to) ? 0 : units, Long::sum);
        return !isLot(from) && isSound();
    }

    private Optional<Kept> firstOn(String supply) {
        return reservations.stream()
                .filter(Kept::isLive)
                .filter(kept -> kept.supply.equals(supply) && kept.units > 0)
                .findFirst();
    }

    private Kept partOf(Kept whole, String to) {
        Kept part = new Kept(whole.orderLine, to, 0, whole.state);
        reservations.add(part);
        return part;
    }

    /** Nothing stayed behind, so it is the same reservation in another place and not a new one. */
    private void goesWhole(Kept whole, Kept part) {
        if (whole.units == 0) {
            whole.supply = part.supply;
            whole.units = part.units;
            reservations.remove(part);
        }
    }

    public boolean shrink(String supply, long units) {
        quantities.merge(supply, -units, Long::sum);
        return !isLot(supply) && losingLast(supply);
    }

    public boolean hold(String lot, long units) {
        held.merge(lot, units, Long::sum);
        return losingLast(lot);
    }

    public boolean unhold(String lot, long units) {
        held.merge(lot, -units, Long::sum);
        return isSound();
    }

    private boolean losingLast(String supply) {
        for (Predicate<Kept> who : List.<Predicate<Kept>>of(k -> k.state == LIVE, k -> k.state == PICKED)) {
            for (Kept kept : reservations.reversed()) {
                while (who.test(kept) && kept.supply.equals(supply) && kept.units > 0 && !isSound()) {
                    kept.units--;
                    kept.state = kept.units == 0 ? RELEASED : kept.state;
                }
            }
        }
        return isSound();
    }

    public boolean receive(String lot, long units) {
        open(lot, 0);
        return carry(lot, "SUPPLIER", "HUB", units);
    }

    public boolean carry(String lot, String from, String to, long units) {
        places.merge(lot + "@" + from, -units, Long::sum);
        places.merge(lot + "@" + to, units, Long::sum);
        quantities.put(lot, places.getOrDefault(lot + "@HUB", 0L));
        return isSound();
    }

    public boolean dispatch(int reservation) {
        Kept kept = reservations.get(reservation);
        boolean can = kept.isLive() && isLot(kept.supply);
        kept.state = FULFILLED;
        return can && carry(kept.supply, "HUB", "IN_DELIVERY", kept.units);
    }

    private boolean isSound() {
        return quantities.keySet().stream().allMatch(supply -> held(supply) >= 0 && reserved(supply) <= free(supply))
                && places.entrySet().stream()
                        .allMatch(one -> one.getValue() >= 0 || one.getKey().endsWith("@SUPPLIER"));
    }

    private long held(String supply) {
        return held.getOrDefault(supply, 0L);
    }

    private long free(String supply) {
        return quantities.getOrDefault(supply, 0L) - held(supply);
    }

    private long reserved(String supply) {
        return reservations.stream()
                .filter(Kept::isLive)
                .filter(kept -> kept.supply.equals(supply))
                .mapToLong(kept -> kept.units)
                .sum();
    }

    private static boolean isLot(String supply) {
        return supply.startsWith("L");
    }

    /** Everything there is, one line each. */
    public List<String> said() {
        List<String> lines = new ArrayList<>();
        quantities.forEach((supply, units) ->
                lines.add("%s: %d, held %d, reserved %d".formatted(supply, units, held(supply), reserved(supply))));
        places.forEach((place, units) -> lines.add(place + ": " + units));
        reservations.forEach(
                kept -> lines.add("%s on %s: %d %s".formatted(kept.orderLine, kept.supply, kept.units, kept.state)));
        return lines;
    }
}
