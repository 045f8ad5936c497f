/** Customs, for people. */
@NullMarked
package lu.airsilk.customs.web;

import org.jspecify.annotations.NullMarked;
