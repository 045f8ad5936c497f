/** The bell, for the pages' scripts. */
@NullMarked
package lu.airsilk.notice.api;

import org.jspecify.annotations.NullMarked;
