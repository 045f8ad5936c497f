/** Who changed what last. */
@NullMarked
package lu.airsilk.portal.audit;

import org.jspecify.annotations.NullMarked;
