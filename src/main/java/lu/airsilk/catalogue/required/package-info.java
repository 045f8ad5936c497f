/** Which papers goods need, and from which gate on. */
@NullMarked
package lu.airsilk.catalogue.required;

import org.jspecify.annotations.NullMarked;
