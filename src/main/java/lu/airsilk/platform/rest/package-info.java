/** The edge towards programs: paths, pages of lists, keys and versions of commands, and refusals as problems. */
@NullMarked
package lu.airsilk.platform.rest;

import org.jspecify.annotations.NullMarked;
