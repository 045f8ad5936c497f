package lu.airsilk.allocation.need.rule;

import lu.airsilk.shared.Refused;

/** One record of an allocation file, with the number of its line. */
final class FileRecord {

    private final int number;
    private final String[] fields;

    FileRecord(int number, String[] fields) {
        this.number = number;
        this.fields = fields;
    }

    int number() {
        return number;
    }

    boolean is(String kind) {
        return kind.equals(fields[0]);
    }

    String text(int field) {
        return fields[field].strip();
    }

    void requireFields(int count) {
        Refused.unless(fields.length == count, "allocation.fieldCount", fields.length, count);
    }

    long whole(int field) {
        try {
            return Long.parseLong(text(field));
        } catch (NumberFormatException noNumber) {
            throw Refused.unreadable("allocation.noNumber", text(field));
        }
    }

    int integer(int field) {
        long whole = whole(field);
        Refused.unless(whole == (int) whole, "allocation.noNumber", text(field));
        return (int) whole;
    }

    Goods goods() {
        requireFields(7);
        return new Goods(whole(1), temperature(), integer(3), integer(4), integer(5), integer(6));
    }

    private TemperatureClass temperature() {
        return switch (text(2)) {
            case "A" -> TemperatureClass.AMBIENT;
            case "C" -> TemperatureClass.CHILLED;
            case "F" -> TemperatureClass.FROZEN;
            default -> throw Refused.unreadable("allocation.unknownTemperature", text(2));
        };
    }

    OfferedLot lot() {
        requireFields(6);
        return new OfferedLot(whole(1), whole(2), integer(3), integer(4), integer(5));
    }

    StoreRoom store() {
        requireFields(5);
        return new StoreRoom(whole(1), whole(2), whole(3), whole(4));
    }

    StoreAsk line() {
        requireFields(11);
        return new StoreAsk(
                whole(1),
                whole(2),
                whole(3),
                integer(4),
                integer(5),
                integer(6),
                integer(7),
                integer(8),
                integer(9),
                integer(10));
    }
}
