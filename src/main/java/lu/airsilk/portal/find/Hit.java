package lu.airsilk.portal.find;

import lu.airsilk.desk.FoundKind;
import lu.airsilk.shared.Names;

/**
 * Something that was found and has no title yet.
 *
 * @param about whose name is its title, or the title itself
 */
record Hit(FoundKind kind, String id, Object about) {

    /** What a query gives: a number, and what it is about. */
    record Row(Object number, Object about) {

        Row(Object number, String zh, String en, String fr, String de) {
            this(number, new Names(zh, en, fr, de, ""));
        }

        Hit of(FoundKind kind) {
            return new Hit(kind, number.toString(), about);
        }
    }
}
