package lu.airsilk.consignment.inbox;

import lu.airsilk.shared.Grams;

/** A house air waybill, to be read. */
public record HouseRow(String number, int pieces, Grams gross, String goods) {}
