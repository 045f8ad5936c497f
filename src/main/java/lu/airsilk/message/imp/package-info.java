/** Cargo-IMP: messages of lines and slashes. */
@NullMarked
package lu.airsilk.message.imp;

import org.jspecify.annotations.NullMarked;
