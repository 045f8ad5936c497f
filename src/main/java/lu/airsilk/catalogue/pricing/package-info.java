/** Buyers write, submit and compare suppliers' prices; finance puts them in force. */
@NullMarked
package lu.airsilk.catalogue.pricing;

import org.jspecify.annotations.NullMarked;
