package lu.airsilk.portal.shell;

import java.io.Serializable;
import java.time.LocalDate;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;

/** A made-up line of the style sheet's list. */
public record StyleSheetRow(
        String name, Cases cases, int unitsPerCase, Money price, LocalDate likely, LocalDate nineInTen, String state)
        implements Serializable {}
