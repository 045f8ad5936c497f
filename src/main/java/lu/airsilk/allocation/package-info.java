/** Who gets how many cases, and why: policies, runs and their results. */
@NullMarked
package lu.airsilk.allocation;

import org.jspecify.annotations.NullMarked;
