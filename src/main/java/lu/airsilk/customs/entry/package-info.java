/** A consignment is declared to customs and its release noted, by page and by call. */
@NullMarked
package lu.airsilk.customs.entry;

import org.jspecify.annotations.NullMarked;
