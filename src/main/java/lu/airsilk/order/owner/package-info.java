/** What an owner of stores decides: the budgets of their months, and orders that go beyond them. */
@NullMarked
package lu.airsilk.order.owner;

import org.jspecify.annotations.NullMarked;
