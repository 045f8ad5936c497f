package lu.airsilk.distribution.delivery;

/** How the hour of a truck is to be read; the texts have a word for each. */
public enum TruckHour {
    DUE,
    LATE,
    HERE
}
