/** The goods, makers, shops, waves and flights of the sample company, before anything has happened. */
@NullMarked
package lu.airsilk.sample.world;

import org.jspecify.annotations.NullMarked;
