package lu.airsilk.desk;

import java.util.List;

/** Which of a capability's own goods have numbers by which people look for them; each capability answers for itself. */
public interface Finds {

    /** Those of a kind stand in the order in which they are shown. */
    List<Find> finds();
}
