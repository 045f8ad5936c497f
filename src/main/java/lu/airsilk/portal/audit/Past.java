package lu.airsilk.portal.audit;

import java.util.Optional;
import lu.airsilk.desk.FoundKind;
import org.jspecify.annotations.Nullable;

/**
 * Where the past of a kind of thing stands: the history of an entity, or rows of acts.
 *
 * @param kind what people know it as
 * @param number what names the thing there
 * @param which of its rows are meant
 * @param part what names a row that is only a part of the thing; empty for the thing itself
 * @param state the field that tells its state, if it has any
 * @param act what its rows tell was done; missing for a history, whose rows say it themselves
 * @param detail what of the act's rows is told with it
 */
record Past(
        Enum<?> kind,
        String entity,
        String number,
        String which,
        String part,
        Optional<String> state,
        @Nullable Deed act,
        String detail) {

    private static final String ALL_ROWS = "true = true";
    private static final String NOTHING = "''";

    /** A thing whose own history it is. */
    static Past of(Enum<?> kind, String entity, String number) {
        return named(kind, entity, text(number));
    }

    /** The same of what is named by more than one field. */
    static Past named(Enum<?> kind, String entity, String name) {
        return new Past(kind, entity, name, ALL_ROWS, "", Optional.empty(), null, NOTHING);
    }

    /** What belongs to a thing and bears its number: whatever becomes of it, the thing has changed. */
    static Past part(Enum<?> kind, String entity, String number) {
        return of(kind, entity, number).as(NOTHING);
    }

    /**
     * The same of what only knows the row of the thing.
     *
     * @param row the field that says which row of the whole it is
     * @param whole whose number it bears, which is gone when the whole is
     */
    static Past part(Enum<?> kind, String entity, String row, String whole, String number) {
        String named = "select concat(w." + number + ", '') from " + whole + " w where w.id = a." + row;
        return named(kind, entity, "coalesce((" + named + "), '')").as(NOTHING);
    }

    /** An exception, whose key is its sort, a point, and the number of what it is about. */
    static Past trouble(FoundKind kind, String sort) {
        return named(kind, "TroubleOwner", "substring(a.trouble, locate('.', a.trouble) + 1)")
                .as(NOTHING)
                .where("substring(a.trouble, 1, locate('.', a.trouble) - 1) " + sort);
    }

    /** What was done at a thing or at a line of it, whatever sort of thing it is: those whose numbers look so are meant. */
    static Past at(Enum<?> kind, String entity, String numbers) {
        return named(kind, entity, "substring(a.subject, 1, locate('/', concat(a.subject, '/')) - 1)")
                .where("a.subject like '" + numbers + "'");
    }

    private static String text(String field) {
        return "concat(a." + field + ", '')";
    }

    /** It goes from state to state. */
    Past through(String field) {
        return new Past(kind, entity, number, which, part, Optional.of(field), act, detail);
    }

    /** Its rows have a name of their own within the thing, or may have one. */
    Past by(String field) {
        return as("coalesce(cast(a." + field + " as String), '')");
    }

    private Past as(String name) {
        return new Past(kind, entity, number, which, name, state, act, detail);
    }

    /** Only these of its rows. */
    Past where(String rows) {
        return new Past(kind, entity, number, rows, part, state, act, detail);
    }

    /** Its rows are no history but acts, written once. */
    Past done(Deed deed) {
        return new Past(kind, entity, number, which, part, state, deed, detail);
    }

    /** What of the act is told. */
    Past telling(String field) {
        return new Past(kind, entity, number, which, part, state, act, "min(cast(a." + field + " as String))");
    }

    /**
     * The same of a constant, which has a word.
     *
     * @param type under whose name the words of its constants stand
     */
    Past telling(String field, String type) {
        Past told = telling(field);
        return new Past(kind, entity, number, which, part, state, act, "concat('" + type + ".', " + told.detail + ")");
    }

    /**
     * And how many, beside what is told already.
     *
     * @param words the text that says so many
     */
    Past counting(String field, String words) {
        String both = "concat(" + detail + ", ' · " + words + ":', " + telling(field).detail + ")";
        return new Past(kind, entity, number, which, part, state, act, both);
    }

    boolean isPart() {
        return !part.isEmpty();
    }

    /**
     * What of a page of revisions stands here: which of all it is, the revision, the first thing, how many, what was done.
     *
     * @param place among all of them
     * @param rows the entity of its rows
     */
    String question(int place, String rows) {
        return "select " + place + ", " + revision() + ", min(" + number + "), count(distinct " + number + "), "
                + (isPart() || act != null ? "1" : "min(cast(a.revtype as Integer))") + ", " + detail + " from " + rows
                + " a where " + revision() + " in :changes and " + which + " group by " + revision();
    }

    /**
     * The numbers of all that one revision touched here.
     *
     * @param rows the entity of its rows
     */
    String numbers(String rows) {
        return "select distinct " + number + " from " + rows + " a where " + revision() + " = :change and " + which
                + " order by 1";
    }

    /**
     * The revisions of some time that have touched a thing, by what names it.
     *
     * @param rows the entity of its rows
     */
    String changes(String rows) {
        return "select distinct " + revision() + " from " + rows + " a join Revision r on r.id = " + revision()
                + " where r.at >= :from and r.at < :to and lower(" + number + ") = :thing and " + which;
    }

    String revision() {
        return act == null ? "a.originalId.rev.id" : "a.revision";
    }

    /**
     * The rows that some revisions have written of some things, each beside what the row was before: by the time of the
     * revisions, since several nodes number theirs in blocks.
     *
     * @param rows the entity of its rows
     */
    String moves(String rows) {
        return "select a.originalId.rev.id, " + number + ", " + (isPart() ? part : NOTHING) + ", a, b from " + rows
                + " a join Revision ra on ra.id = a.originalId.rev.id left join " + rows
                + " b on b.originalId.id = a.originalId.id and b.originalId.rev.id = (select r.id from " + rows
                + " c join Revision r on r.id = c.originalId.rev.id where c.originalId.id = a.originalId.id and (r.at <"
                + " ra.at or r.at = ra.at and r.id < ra.id) order by r.at desc, r.id desc limit 1) where"
                + " a.originalId.rev.id in :changes and " + number + " in :numbers and " + which
                + " order by a.originalId.id";
    }
}
