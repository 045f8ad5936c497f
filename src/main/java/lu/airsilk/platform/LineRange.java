package lu.airsilk.platform;

import jakarta.persistence.Query;

/**
 * Finds the lines of a document, {@code document/1} and so on, by the index of their column. A database cannot find a
 * pattern by its index while the pattern is a parameter, or while the index is sorted by a language's rules; it then
 * reads every line there is. A range it always finds; the pattern beside it keeps out what a language sorts between.
 */
public record LineRange(String document) {

    /** What a query says of the column of the lines; {@link #in} sets what it asks for. */
    public static String condition(String column) {
        return column + " between :firstLine and :lastLine and " + column + " like :eachLine";
    }

    /** Sets what the query's condition asks for, and gives the query. */
    public <Q extends Query> Q in(Q query) {
        query.setParameter("firstLine", document + "/");
        query.setParameter("lastLine", document + "/99999999"); // behind every line, whether the stroke counts or not
        query.setParameter("eachLine", document + "/%");
        return query;
    }
}
