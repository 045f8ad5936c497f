/** A person sees, opens and hears of notices. */
@NullMarked
package lu.airsilk.notice.bell;

import org.jspecify.annotations.NullMarked;
