/** What was tried at the door is counted, told and kept. */
@NullMarked
package lu.airsilk.platform.security;

import org.jspecify.annotations.NullMarked;
