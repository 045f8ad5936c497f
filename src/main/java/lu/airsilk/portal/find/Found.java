package lu.airsilk.portal.find;

import lu.airsilk.desk.FoundKind;

/**
 * Something that a number names.
 *
 * @param id the number as it is written
 * @param title what it is, in the reader's language: the product, the store, the supplier or the route
 * @param url its page, from the portal's root
 */
public record Found(FoundKind kind, String id, String title, String url) {

    static Found of(FoundKind kind, String id, String title) {
        return new Found(kind, id, title, kind.url(id));
    }
}
