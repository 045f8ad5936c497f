package lu.airsilk.allocation.shortfall;

import lu.airsilk.allocation.share.RunAnswer;

/** A consignment line that came short, and how its reservations are shared out now. */
record SharedAgain(CountedSupply counted, RunAnswer answer) {}
