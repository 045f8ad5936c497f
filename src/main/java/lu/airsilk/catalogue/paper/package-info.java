/** Buyers and quality keep the papers of a product; what has lost one that it needs goes off the stores' list. */
@NullMarked
package lu.airsilk.catalogue.paper;

import org.jspecify.annotations.NullMarked;
