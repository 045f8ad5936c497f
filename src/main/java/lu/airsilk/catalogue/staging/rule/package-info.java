/** Checks every row of a sheet: what is wrong in it, and what good rows say. */
@NullMarked
package lu.airsilk.catalogue.staging.rule;

import org.jspecify.annotations.NullMarked;
