package lu.airsilk.order.promise;

import java.time.Instant;

/**
 * Until when stores can order for a flight.
 *
 * @param flight such as {@code CV9737-2026-11-29}
 * @param at the last moment, by the portal's clock
 * @param landing when the flight lands in Zhengzhou by the latest word
 */
public record CutOff(String flight, Instant at, Instant landing) {}
