/** The tariff as dated measures: import proposes one or a file of thousands, finance brings them into force as one. */
@NullMarked
package lu.airsilk.customs.tariff;

import org.jspecify.annotations.NullMarked;
