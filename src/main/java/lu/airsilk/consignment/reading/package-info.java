/** Carriers' messages are read: Cargo-IMP text and Cargo-XML. */
@NullMarked
package lu.airsilk.consignment.reading;

import org.jspecify.annotations.NullMarked;
