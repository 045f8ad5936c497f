@NullMarked
package lu.airsilk.portal.exception;

import org.jspecify.annotations.NullMarked;
