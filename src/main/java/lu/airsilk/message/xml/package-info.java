/** Cargo-XML. */
@NullMarked
package lu.airsilk.message.xml;

import org.jspecify.annotations.NullMarked;
