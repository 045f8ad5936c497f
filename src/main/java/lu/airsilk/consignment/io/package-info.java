/** Reading the carriers' messages, Cargo-IMP and Cargo-XML, and writing ours; no rule, no database. */
@NullMarked
package lu.airsilk.consignment.io;

import org.jspecify.annotations.NullMarked;
