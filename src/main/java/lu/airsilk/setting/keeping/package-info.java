/** Keeping the settings: proposed by one administrator, brought into force by another. */
@NullMarked
package lu.airsilk.setting.keeping;

import org.jspecify.annotations.NullMarked;
