/** Imports of suppliers' sheets as they are kept: what was read, what is wrong, what would change. */
@NullMarked
package lu.airsilk.catalogue.staging;

import org.jspecify.annotations.NullMarked;
