package lu.airsilk.shared;

/** At which temperature goods are kept, from the supplier's door to the shelf. */
public enum Storage {
    /** 15 to 25 °C, dry. */
    AMBIENT,
    /** 8 to 15 °C: fine wine, chocolate. */
    COOL,
    /** 0 to 8 °C: butter, cheese. */
    CHILLED,
    /** At most −18 °C. */
    FROZEN
}
