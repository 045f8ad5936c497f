/** Import and finance tell carriers and suppliers of differences, and settle them. */
@NullMarked
package lu.airsilk.consignment.claim;

import org.jspecify.annotations.NullMarked;
