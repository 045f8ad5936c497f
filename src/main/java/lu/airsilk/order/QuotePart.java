package lu.airsilk.order;

import java.math.BigDecimal;

/**
 * A part of a landed price, for those who know costs; no store ever sees one.
 *
 * @param name {@code goods}, {@code freight} and so on
 * @param amount of one case, in CNY
 */
public record QuotePart(String name, BigDecimal amount) {}
