/** A buyer brings a supplier's sheet, mends its rows, looks at what differs, and has it applied. */
@NullMarked
package lu.airsilk.catalogue.intake;

import org.jspecify.annotations.NullMarked;
