package lu.airsilk.catalogue.synonym;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** The words that mean others. */
@Repository
public class Synonyms {

    /** Enough to choose the longest words from. */
    private static final int MOST_KNOWN = 50;

    private static final Map<String, String> COLUMNS =
            Map.of("word", "s.word", "meaning", "s.meaning", "language", "s.language");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What else a typed text may say, at most {@value MeantTexts#MOST} texts; one question, none for a text without words. */
    public List<String> meant(String typed) {
        MeantTexts texts = MeantTexts.of(typed);
        return texts.words().isEmpty() ? List.of() : texts.with(of(texts.words()));
    }

    private List<MeantTexts.Meaning> of(Set<String> folded) {
        return database.createQuery(
                        "select s.folded, s.meaning from Synonym s where s.folded in :words order by s.id",
                        MeantTexts.Meaning.class)
                .setParameter("words", folded)
                .setMaxResults(MOST_KNOWN)
                .getResultList();
    }

    /** Refused where no product is called so, in any language: it may be misspelt. */
    void requireNamed(String meaning) {
        List<String> patterns = SearchText.patterns(meaning);
        String named = IntStream.range(0, patterns.size())
                .mapToObj(word -> "p.searchText like :word" + word)
                .collect(Collectors.joining(" and "));
        TypedQuery<Long> query = database.createQuery("select p.id from Product p where " + named, Long.class);
        IntStream.range(0, patterns.size()).forEach(word -> query.setParameter("word" + word, patterns.get(word)));
        if (query.setMaxResults(1).getResultList().isEmpty()) {
            throw Refused.because("synonym.nothing", meaning).at("means");
        }
    }

    Page<SynonymRow> page(Paging paging) {
        return new Page<>(
                database.createQuery("select count(s) from Synonym s", Long.class)
                        .getSingleResult(),
                database.createQuery(
                                "select s from Synonym s" + paging.orderBy(COLUMNS, "s.word", "s.id"), Synonym.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(Synonym::row)
                        .toList());
    }

    Stream<SynonymRow> all() {
        return database.createQuery("select s from Synonym s order by s.word, s.id", Synonym.class)
                .getResultStream()
                .map(Synonym::row);
    }

    Synonym get(long id) {
        return Optional.ofNullable(database.find(Synonym.class, id))
                .orElseThrow(() -> Refused.unknown("synonym.unknown", id));
    }

    Optional<Synonym> find(String folded, String meaning) {
        return database.createQuery(
                        "select s from Synonym s where s.folded = :word and s.meaning = :meaning", Synonym.class)
                .setParameter("word", folded)
                .setParameter("meaning", meaning)
                .getResultStream()
                .findFirst();
    }

    void add(Synonym synonym) {
        database.persist(synonym);
        database.flush();
    }

    void remove(Synonym synonym) {
        database.remove(synonym);
    }
}
