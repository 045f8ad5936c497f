/** Entries, the tariff by date, duties and taxes, and release. */
@NullMarked
package lu.airsilk.customs;

import org.jspecify.annotations.NullMarked;
