package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.platform.LineRange;

/** What was said at things. Whoever shows it has asked whether the reader may see the thing. */
@ApplicationScoped
public class CommentBook {

    private static final int MOST_READ = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What was said at it, the first first. */
    public List<CommentRow> read(String subject) {
        return database.createQuery("select c from Comment c where c.subject = :subject order by c.id", Comment.class)
                .setParameter("subject", subject)
                .setMaxResults(MOST_READ)
                .getResultStream()
                .map(Comment::row)
                .toList();
    }

    /** How much people have said at a line. */
    private record Commented(String line, long comments) {}

    /** How much was said at each line of a document, in one query; lines without a word are not in the answer. */
    public Map<String, Long> counted(String document) {
        return new LineRange(document)
                .in(database.createQuery(
                        "select c.subject, count(c) from Comment c where " + LineRange.condition("c.subject")
                                + " group by c.subject",
                        Commented.class))
                .getResultStream()
                .collect(Collectors.toMap(Commented::line, Commented::comments));
    }
}
