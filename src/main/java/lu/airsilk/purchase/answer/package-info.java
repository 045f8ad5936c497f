/** A buyer follows one order: approved, sent, answered, stopped, and the stores that what comes fewer or later concerns. */
@NullMarked
package lu.airsilk.purchase.answer;

import org.jspecify.annotations.NullMarked;
