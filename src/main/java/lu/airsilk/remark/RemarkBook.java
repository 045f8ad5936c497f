package lu.airsilk.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.platform.LineRange;
import lu.airsilk.platform.Paging;

/** What was said at things. Whoever shows it has asked whether the reader may see the thing. */
@ApplicationScoped
public class RemarkBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What was said at it, the newest first. */
    public List<RemarkRow> of(String subject) {
        return database.createQuery(
                        "select r from Remark r where r.subject = :subject order by r.id desc", Remark.class)
                .setParameter("subject", subject)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(Remark::row)
                .toList();
    }

    /** How much people have said at a line. */
    private record Talk(String line, long remarks) {}

    /** How much was said at each line of a document, in one query; lines without a word are not in the answer. */
    public Map<String, Long> counted(String document) {
        return new LineRange(document)
                .in(database.createQuery(
                        "select r.subject, count(r) from Remark r where " + LineRange.condition("r.subject")
                                + " group by r.subject",
                        Talk.class))
                .getResultStream()
                .collect(Collectors.toMap(Talk::line, Talk::remarks));
    }
}
