/** What people do in the days before today, through the portal's own services. */
@NullMarked
package lu.airsilk.sample.desk;

import org.jspecify.annotations.NullMarked;
