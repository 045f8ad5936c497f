/** The law by which the sample company's year goes: chance from a seed, and the seasons of trade. */
@NullMarked
package lu.airsilk.sample.logic;

import org.jspecify.annotations.NullMarked;
