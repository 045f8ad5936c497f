/** Stores and users are listed, seen and changed. */
@NullMarked
package lu.airsilk.portal.settings;

import org.jspecify.annotations.NullMarked;
