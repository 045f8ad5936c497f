/** What was charged for goods on their way is written down as it comes and shared to their lines: what they have cost. */
@NullMarked
package lu.airsilk.costing.charge;

import org.jspecify.annotations.NullMarked;
