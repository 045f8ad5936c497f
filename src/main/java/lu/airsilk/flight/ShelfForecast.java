package lu.airsilk.flight;

import java.time.LocalDate;

/**
 * When goods will be on a store's shelf.
 *
 * @param likely the first day by which they are there as often as not, in Zhengzhou
 * @param nineInTen the day by which they are there nine times in ten
 */
public record ShelfForecast(LocalDate likely, LocalDate nineInTen) {}
