/** What a waybill's goods have cost when they lie in Zhengzhou, and what a bill that comes late does to them. */
@NullMarked
package lu.airsilk.costing.charge.rule;

import org.jspecify.annotations.NullMarked;
