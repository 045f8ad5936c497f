/** Files from and for people: what they are, how large they may grow, and how they are read and written safely. */
@NullMarked
package lu.airsilk.platform.file;

import org.jspecify.annotations.NullMarked;
