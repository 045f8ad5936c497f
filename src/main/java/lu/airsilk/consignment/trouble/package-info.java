/** Who of the import desk looks after which exception. */
@NullMarked
package lu.airsilk.consignment.trouble;

import org.jspecify.annotations.NullMarked;
