/** The edge towards people: rows of lazy tables, converters of typed values, refusals as messages. */
@NullMarked
package lu.airsilk.platform.faces;

import org.jspecify.annotations.NullMarked;
