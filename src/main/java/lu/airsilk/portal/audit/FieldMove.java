package lu.airsilk.portal.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a change made of a field.
 *
 * @param entity whose field it is
 * @param part what it is of, where the thing has several; empty for the thing itself
 * @param field its name in the history; empty when all of the part was added or taken away
 * @param before missing when it is new or what it was is not known; empty when nothing was said
 * @param after missing when nothing is said any more
 * @param shown false when only the field is told and no figure: of a cost to who may not see any
 */
public record FieldMove(
        String entity,
        String part,
        String field,
        @Nullable Object before,
        @Nullable Object after,
        boolean shown) {

    /** Whether only what it is now is told. */
    boolean isWhole() {
        return before == null;
    }

    /** Only that it is another one. */
    FieldMove hidden() {
        return new FieldMove(entity, part, field, null, null, false);
    }
}
