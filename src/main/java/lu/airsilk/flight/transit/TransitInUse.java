package lu.airsilk.flight.transit;

import java.util.Optional;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.shared.Storage;

/**
 * By which hours a leg is reckoned for goods of a temperature.
 *
 * @param hours of the clock, or of work for a leg that goes on in working hours only
 * @param journeys that were seen, beside what is assumed; each counts as one, the assumption as
 *     {@value TransitTimes#ASSUMED_JOURNEYS}
 * @param rule what is assumed, unless it is what the portal was born with
 */
public record TransitInUse(
        TransitLeg leg,
        TransitRoute route,
        Storage temperature,
        Quantiles hours,
        long journeys,
        Optional<TransitRuleRow> rule) {}
