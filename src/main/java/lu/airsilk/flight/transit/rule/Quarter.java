package lu.airsilk.flight.transit.rule;

import java.time.LocalDate;

/** A quarter of the year in which goods travel alike; the Spring Festival always lies in winter, the week of October in autumn. */
public enum Quarter {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN;

    public static Quarter of(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> WINTER;
            case MARCH, APRIL, MAY -> SPRING;
            case JUNE, JULY, AUGUST -> SUMMER;
            case SEPTEMBER, OCTOBER, NOVEMBER -> AUTUMN;
        };
    }
}
