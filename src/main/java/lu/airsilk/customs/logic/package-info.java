/** What Chinese customs take and on which day's rate: pure rules, every rate given from outside. */
@NullMarked
package lu.airsilk.customs.logic;

import org.jspecify.annotations.NullMarked;
