package lu.airsilk.consignment.count;

import java.time.LocalDate;

/**
 * A supplier's lot that keeps until another day than when it came before.
 *
 * @param name of the goods
 * @param expiry as it was counted
 * @param before as our lots of it say
 */
public record RedatedLot(String name, String lot, LocalDate expiry, LocalDate before) {}
