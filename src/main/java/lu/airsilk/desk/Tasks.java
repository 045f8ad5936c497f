package lu.airsilk.desk;

import java.util.List;

/** What of a capability's own goods waits for people; each capability answers for itself. */
public interface Tasks {

    List<Task> tasks();

    /** How many of those that its query has counted wait indeed, where more is to be looked at than a query can. */
    default long waiting(Task task, long counted) {
        return counted;
    }
}
