/** The shell: home pages per role, menu, find, number line, trace, administration, errors and start. */
@NullMarked
package lu.airsilk.portal;

import org.jspecify.annotations.NullMarked;
