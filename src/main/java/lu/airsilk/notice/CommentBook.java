package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
}
