package lu.airsilk.consignment.receipt;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.consignment.difference.WrongGoods;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * What somebody counted of one lot of a line.
 *
 * @param position the line, from 1
 * @param lot as printed on the goods; empty when nothing is printed or nothing came
 * @param over units beyond what was expected; they are among the accepted or damaged ones
 * @param wrong goods that came in their place; the expected ones are missing then
 */
public record LotCount(
        int position,
        Optional<LotNumber> lot,
        Optional<LocalDate> expiry,
        Units accepted,
        Units damaged,
        Units missing,
        Units over,
        Optional<WrongGoods> wrong) {

    /** Whether there is something of it in the hub. */
    boolean hasCome() {
        return accepted.value() + damaged.value() > 0;
    }

    /** The same without what is missing or over. */
    LotCount found() {
        return new LotCount(position, lot, expiry, accepted, damaged, Units.ZERO, Units.ZERO, wrong);
    }

    /** Whether anybody has said anything of it. */
    public boolean isAnything() {
        return accountedFor() + over.value() > 0 || wrong.isPresent();
    }

    /** Whether other goods came in their place, and nobody has said which. */
    boolean isUnnamed() {
        return wrong.filter(goods -> !goods.isNamed()).isPresent();
    }

    long accountedFor() {
        return accepted.value() + damaged.value() + missing.value();
    }
}
