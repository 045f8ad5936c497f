package lu.airsilk.portal.find;

import java.util.Collection;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.Role;

/**
 * Something that a number names.
 *
 * @param id the number as it is written
 * @param title what it is, in the reader's language: the product, the store, the supplier or the route
 * @param url its page, from the portal's root
 */
public record FoundThing(FoundKind kind, String id, String title, String url) {

    static FoundThing of(FoundKind kind, String id, String title) {
        return new FoundThing(kind, id, title, kind.url(id));
    }

    /** As somebody with these roles may look at it. */
    static FoundThing of(FoundKind kind, String id, String title, Collection<Role> roles) {
        return new FoundThing(kind, id, title, kind.urlFor(roles, id));
    }
}
