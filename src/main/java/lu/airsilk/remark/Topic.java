package lu.airsilk.remark;

import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Reason;

/** A thing that people talk at. Its own capability, which knows who may read of it, describes it. */
public interface Topic {

    /** What is said is kept under it: {@code SO-26-000123/2}, {@code 172-12345675}. */
    String subject();

    /** Where it can be read. */
    String page();

    /** What those hear to whom somebody speaks by name. */
    Reason told(Speech said);

    /** Desks that can be spoken to as a whole, such as {@code @hub}. */
    default Set<Role> desks() {
        return Set.of();
    }

    /** Whether this person may read it; speaking to anybody else is refused, as is a name that nobody has. */
    boolean isReadBy(Actor person);

    /** The names that are offered instead of a refused one. */
    List<String> askable();
}
