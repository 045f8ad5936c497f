/** The ledger's invariants, and those that other capabilities add, are looked at, and its seal is shown. */
@NullMarked
package lu.airsilk.stock.audit;

import org.jspecify.annotations.NullMarked;
