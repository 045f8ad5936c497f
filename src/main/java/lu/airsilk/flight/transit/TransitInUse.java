package lu.airsilk.flight.transit;

import java.util.Optional;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.shared.Storage;

/**
 * By which hours a leg is reckoned for goods of a temperature.
 *
 * @param hours of the clock, or of work for a leg that goes on in working hours only; empty while nobody knows any
 * @param journeys that they were learnt from, or that were seen so far and are too few
 * @param pool of which journeys it was learnt; empty while it is assumed
 * @param season in which the goods travel
 * @param rule what is assumed, unless it is what the portal was born with
 */
public record TransitInUse(
        TransitLeg leg,
        TransitRoute route,
        Storage temperature,
        Optional<Quantiles> hours,
        long journeys,
        Optional<TransitPool> pool,
        Quarter season,
        Optional<TransitRuleRow> rule) {}
