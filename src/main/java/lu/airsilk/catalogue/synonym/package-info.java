/** What people call goods that bear another name, so that the search finds them. */
@NullMarked
package lu.airsilk.catalogue.synonym;

import org.jspecify.annotations.NullMarked;
