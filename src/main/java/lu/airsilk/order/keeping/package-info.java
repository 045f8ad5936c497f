/** Keeping the rules of cover: proposing, looking at what would move, bringing into force. */
@NullMarked
package lu.airsilk.order.keeping;

import org.jspecify.annotations.NullMarked;
