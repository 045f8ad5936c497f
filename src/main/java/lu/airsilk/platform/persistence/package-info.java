/** How the words that all speak are kept in columns. */
@NullMarked
package lu.airsilk.platform.persistence;

import org.jspecify.annotations.NullMarked;
