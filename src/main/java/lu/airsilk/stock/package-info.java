/** The ledger: lots, movements, balances, holds and reservations on supply; it knows nothing of where goods come from or go to. */
@NullMarked
package lu.airsilk.stock;

import org.jspecify.annotations.NullMarked;
