/** A supplier's workbook or CSV file is opened, and a buyer says what its columns mean. */
@NullMarked
package lu.airsilk.catalogue.mapping;

import org.jspecify.annotations.NullMarked;
