package lu.airsilk.allocation;

import lu.airsilk.shared.Cases;

/** Cases of a supply that a run gives to an order line. */
record GivenShare(String line, long supply, String reference, Cases cases) {}
