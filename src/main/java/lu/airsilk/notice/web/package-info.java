/** The bell and the list behind it. */
@NullMarked
package lu.airsilk.notice.web;

import org.jspecify.annotations.NullMarked;
