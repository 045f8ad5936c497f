package lu.airsilk.desk;

import java.util.List;

/** What of a capability's own goods waits for people; each capability answers for itself. */
public interface Tasks {

    List<Task> tasks();
}
