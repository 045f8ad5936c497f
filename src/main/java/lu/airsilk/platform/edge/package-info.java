/** What every answer carries, whatever made it. */
@NullMarked
package lu.airsilk.platform.edge;

import org.jspecify.annotations.NullMarked;
