/** People read all about one product, its history too, and buyers mend what is said of it. */
@NullMarked
package lu.airsilk.catalogue.dossier;

import org.jspecify.annotations.NullMarked;
