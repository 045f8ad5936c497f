/** What is committed is sealed: rows as bytes, in portions that follow on each other, with an anchor a day outside. */
@NullMarked
package lu.airsilk.seal.chain;

import org.jspecify.annotations.NullMarked;
