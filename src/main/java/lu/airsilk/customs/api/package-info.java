/** Customs, for programs. */
@NullMarked
package lu.airsilk.customs.api;

import org.jspecify.annotations.NullMarked;
