/** Landed cost shared out to lots, estimated then final; store prices. */
@NullMarked
package lu.airsilk.costing;

import org.jspecify.annotations.NullMarked;
