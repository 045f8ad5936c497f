/** Figures of the company itself, such as what it means to fly in a year, each with a day and an author. */
@NullMarked
package lu.airsilk.setting;

import org.jspecify.annotations.NullMarked;
