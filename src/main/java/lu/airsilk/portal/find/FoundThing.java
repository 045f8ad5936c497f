package lu.airsilk.portal.find;

import lu.airsilk.desk.FoundKind;

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
}
