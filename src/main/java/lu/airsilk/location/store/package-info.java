/** Stores are kept by call, and their values written as columns. */
@NullMarked
package lu.airsilk.location.store;

import org.jspecify.annotations.NullMarked;
