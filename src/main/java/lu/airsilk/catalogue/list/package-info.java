/** People filter, save, export and choose products in the list, and bring many past the gate. */
@NullMarked
package lu.airsilk.catalogue.list;

import org.jspecify.annotations.NullMarked;
