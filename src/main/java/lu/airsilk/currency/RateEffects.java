package lu.airsilk.currency;

import java.util.List;
import lu.airsilk.shared.Money;

/** A door: what would be another sum at another rate, answered by those who reckon with the rates of the books. */
public interface RateEffects {

    /**
     * Orders that are not sent yet, since what was sent keeps its price.
     *
     * @param rate the books' rate as it would be, for today
     * @return each order whose cost to its store would be another, by number
     */
    List<MovedOrder> moved(QuotedRate rate);

    /**
     * An order that would cost its store another sum.
     *
     * @param before what its lines that can be quoted cost landed now, in yuan
     */
    record MovedOrder(String number, Money before, Money after) {}
}
