package lu.airsilk.consignment.outgoing;

import java.time.Instant;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A message that was handed out.
 *
 * @param kind FWB or FHL
 * @param house the house of an FHL; empty for the master
 */
public record SentRow(long id, AirWaybillNumber awb, String kind, String house, String text, String by, Instant at) {}
