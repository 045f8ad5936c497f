package lu.airsilk.desk;

import java.util.stream.Stream;

/** What of a capability's own goods is not as it should be between Luxembourg and the hub; each answers for itself. */
public interface Exceptions {

    /**
     * What is so now, worked out of the state of things, in no order.
     *
     * @param most so many of a sort, the most urgent ones
     */
    Stream<ExceptionRow> exceptions(int most);
}
