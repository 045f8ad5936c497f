package lu.airsilk.allocation.need.rule;

import java.util.List;

/** How goods travel and are kept; a store's room is counted for each class by itself. */
public enum TemperatureClass {
    AMBIENT,
    CHILLED,
    FROZEN;

    private static final List<TemperatureClass> ALL = List.of(values());

    /** How many there are. */
    public static final int COUNT = ALL.size();

    /** The place of a store's room for this class among all rooms. */
    @SuppressWarnings("EnumOrdinal") // kept in memory only, asked for each line
    public int cell(int store) {
        return store * COUNT + ordinal();
    }

    /** The class of the room at that place. */
    public static TemperatureClass ofCell(int cell) {
        return ALL.get(cell % COUNT);
    }
}
