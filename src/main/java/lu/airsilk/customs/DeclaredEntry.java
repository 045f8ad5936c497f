package lu.airsilk.customs;

import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A customs entry as others know it.
 *
 * @param number ours
 * @param entryNumber the customs' own
 */
public record DeclaredEntry(String number, String entryNumber, AirWaybillNumber awb) {}
