package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;

/**
 * One word on the arrival of a part.
 *
 * @param reported when it was said
 * @param arrival the arrival expected from then on
 * @param source who said so
 */
public record EtaChange(Instant reported, Instant arrival, Source source) {}
