/** What a product is made of beside its description: packs, dangers, further names, picture, state. */
@NullMarked
package lu.airsilk.catalogue.goods;

import org.jspecify.annotations.NullMarked;
