/** What a GS1 code says when it is scanned. */
@NullMarked
package lu.airsilk.shared.gs1;

import org.jspecify.annotations.NullMarked;
