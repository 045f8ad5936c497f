package lu.airsilk.message;

import java.time.Instant;

/** Reads carrier messages; never throws for what a message contains. */
public interface MessageReader {

    /**
     * What the message says.
     *
     * @param text Cargo-IMP, with or without a Type-B envelope, or Cargo-XML; any line ends
     * @param received when it came: decides the year of the days in it, which are written without one
     * @return the reading, or {@link Unreadable} with the line
     */
    MessageReading read(String text, Instant received);
}
