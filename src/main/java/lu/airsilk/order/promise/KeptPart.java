package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * What a line is kept of one supply.
 *
 * @param supply the supply's id
 * @param cases of the line's own pack
 * @param expiry of its goods, where they have one
 */
public record KeptPart(long supply, Cases cases, Optional<LocalDate> expiry) {}
