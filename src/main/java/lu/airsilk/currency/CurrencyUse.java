package lu.airsilk.currency;

import java.util.Collection;

/** A door: in which currencies the company is asked for money, answered by those who know whom it pays. */
public interface CurrencyUse {

    /** ISO codes, each once, by code. */
    Collection<String> currencies();
}
