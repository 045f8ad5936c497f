package lu.airsilk.consignment.booking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.Apportionment;

/** The departures that a booking may choose, and how many pieces go with each that is chosen: even shares until somebody says others. */
public class FlightChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<FlightChoice> all = new ArrayList<>();

    /** Shows these departures; what was chosen stays chosen. */
    void show(List<FlightRow> rows) {
        Map<String, FlightChoice> before =
                all.stream().collect(Collectors.toMap(FlightChoice::getId, Function.identity()));
        List<FlightChoice> shown = rows.stream()
                .map(row -> Optional.ofNullable(before.get(row.id()))
                        .map(new FlightChoice(row)::as)
                        .orElseGet(() -> new FlightChoice(row)))
                .toList();
        all = new ArrayList<>(shown);
    }

    /** Adds these departures as far as they are not shown; those that are stay as they are. */
    void add(List<FlightRow> rows) {
        Set<String> shown = all.stream().map(FlightChoice::getId).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !shown.contains(row.id()))
                .map(FlightChoice::new)
                .forEach(all::add);
        all.sort(Comparator.comparing(FlightChoice::getLeaves));
    }

    /** Adds a departure on which so many pieces are booked already; what they take of it is free for them. */
    void booked(FlightRow row, int pieces, TakenSpace taken) {
        all.removeIf(choice -> choice.getId().equals(row.id()));
        all.add(new FlightChoice(row).booked(pieces, taken));
        all.sort(Comparator.comparing(FlightChoice::getLeaves));
    }

    /** Shares what nobody has given a flight yet over the other flights that are chosen. */
    void share(Optional<Integer> pieces) {
        pieces.ifPresent(all -> share(all, open(all)));
    }

    private static void share(int all, Open open) {
        List<Long> shares = open.flights().isEmpty()
                ? List.of()
                : Apportionment.pieces(Math.max(0, all - open.given()), open.weights());
        IntStream.range(0, shares.size()).forEach(i -> open.flights().get(i).propose(Math.toIntExact(shares.get(i))));
    }

    /**
     * Flights that follow what the others are given.
     *
     * @param given pieces of the others
     */
    private record Open(List<FlightChoice> flights, List<BigDecimal> weights, int given) {}

    /** Those that nobody has given any; where all have some and they do not add up, those that stand as they were booked. */
    private Open open(int all) {
        List<FlightChoice> free =
                chosen().stream().filter(flight -> !flight.isGiven()).toList();
        if (!free.isEmpty() || given(chosen()) == all) {
            return new Open(free, Collections.nCopies(free.size(), BigDecimal.ONE), given(others(free)));
        }
        List<FlightChoice> booked =
                chosen().stream().filter(FlightChoice::isAsBooked).toList();
        return new Open(
                booked,
                booked.stream()
                        .map(flight -> BigDecimal.valueOf(given(List.of(flight))))
                        .toList(),
                given(others(booked)));
    }

    private List<FlightChoice> others(List<FlightChoice> than) {
        return chosen().stream().filter(flight -> !than.contains(flight)).toList();
    }

    private static int given(List<FlightChoice> flights) {
        return flights.stream()
                .map(FlightChoice::getPieces)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    List<FlightChoice> chosen() {
        return all.stream()
                .filter(FlightChoice::isChosen)
                .sorted(Comparator.comparing(FlightChoice::getLeaves))
                .toList();
    }

    /** What is booked: with one flight all pieces go, whatever was typed when there were two. */
    List<BookingDraft.Flight> wanted() {
        List<FlightChoice> chosen = chosen();
        return chosen.stream()
                .map(flight -> new BookingDraft.Flight(
                        flight.key(), chosen.size() < 2 ? 0 : Objects.requireNonNullElse(flight.getPieces(), 0)))
                .toList();
    }

    /** Whether a chosen flight takes no freight any more on this day. */
    boolean leaveBefore(LocalDate ready) {
        return chosen().stream().anyMatch(flight -> flight.isBefore(ready));
    }

    public List<FlightChoice> getAll() {
        return all;
    }

    /** Whether the consignment flies in parts. */
    public boolean isSeveral() {
        return chosen().size() > 1;
    }
}
