/** What was told of each setting. */
@NullMarked
package lu.airsilk.setting.told;

import org.jspecify.annotations.NullMarked;
