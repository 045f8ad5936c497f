/** How a supplier's sheet is understood: its columns, its cells, its rows. Pure rules over text. */
@NullMarked
package lu.airsilk.catalogue.logic;

import org.jspecify.annotations.NullMarked;
