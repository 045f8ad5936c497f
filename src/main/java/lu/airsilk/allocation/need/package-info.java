/** By which policy need is weighed, and what fair means when there is too little. */
@NullMarked
package lu.airsilk.allocation.need;

import org.jspecify.annotations.NullMarked;
