/** The sealed history for people. */
@NullMarked
package lu.airsilk.seal.web;

import org.jspecify.annotations.NullMarked;
