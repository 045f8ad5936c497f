package lu.airsilk.portal.find;

import lu.airsilk.desk.FoundKind;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found and has no title yet.
 *
 * @param about whose name is its title, or the title itself
 */
record Hit(FoundKind kind, String id, Object about) {

    /** Goods with what their supplier has printed on them, by which they may have been found. */
    record Printed(Object goods, LotNumber lot) {}

    /** What is called by a name. */
    Object named() {
        return about instanceof Printed printed ? printed.goods() : about;
    }

    /** What a query gives: a number, and what it is about. */
    record Row(Object number, Object about) {

        Row(Object number, String zh, String en, String fr, String de) {
            this(number, new Names(zh, en, fr, de, ""));
        }

        /** Of what moves units between a store and nowhere. */
        Row(Object number, Place from, Place to) {
            this(number, from.store().or(to::store).<Object>map(store -> store).orElse(from));
        }

        Row(Object number, Object about, @Nullable LotNumber printed) {
            this(number, printed == null ? about : new Printed(about, printed));
        }

        Hit of(FoundKind kind) {
            return new Hit(kind, number.toString(), about);
        }
    }
}
