/** What lies at the hub or in a store on the first day, and what a unit of it has cost: entered by one, approved by another, once. */
@NullMarked
package lu.airsilk.costing.opening;

import org.jspecify.annotations.NullMarked;
