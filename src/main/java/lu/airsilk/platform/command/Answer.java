package lu.airsilk.platform.command;

/** A REST answer as it was first given: status, the {@code Location} header or an empty text, and the JSON body. */
public record Answer(int status, String location, String body) {

    static Answer of(Object[] row) {
        return new Answer(((Number) row[0]).intValue(), (String) row[1], (String) row[2]);
    }
}
