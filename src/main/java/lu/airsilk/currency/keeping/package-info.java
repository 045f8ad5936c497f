/** Keeping the rates: proposing, looking at what would move, bringing into force. */
@NullMarked
package lu.airsilk.currency.keeping;

import org.jspecify.annotations.NullMarked;
