/** Which measure of the tariff holds for goods on a day: rules in plain Java. */
@NullMarked
package lu.airsilk.customs.tariff.rule;

import org.jspecify.annotations.NullMarked;
