/** Each role's home: what waits, figures and charts. */
@NullMarked
package lu.airsilk.portal.home;

import org.jspecify.annotations.NullMarked;
