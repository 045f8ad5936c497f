/** Keeping what legs are assumed to take: proposing, looking at what would move, bringing into force. */
@NullMarked
package lu.airsilk.flight.keeping;

import org.jspecify.annotations.NullMarked;
