/** The ways out of the portal: mail and the robots of WeCom groups. */
@NullMarked
package lu.airsilk.notice.io;

import org.jspecify.annotations.NullMarked;
