package lu.airsilk.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.NamedOrigin;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The query for typed words: a ladder of ways to be meant. A product stands on the highest step that it reaches, and
 * nothing lower counts.
 */
final class WordsQuery {

    private static final int EXACT = 100;
    private static final int HEAD = 95;
    private static final int BEGINNING = 90;
    private static final int PHRASE = 80;
    private static final int ALL_WORDS = 70;
    private static final int NAMED_HEAD = 67;
    private static final int NAMED_ORIGIN = 66;
    private static final int SPOKEN_WHOLE = 64;
    private static final int SPOKEN_BEGINNING = 62;
    private static final int SPOKEN_INSIDE = 60;
    private static final int INITIALS_WHOLE = 54;
    private static final int INITIALS_BEGINNING = 52;
    private static final int INITIALS_INSIDE = 50;
    private static final int LOOSE = 40;
    private static final int ONE_FAULT = 30;
    private static final int TWO_FAULTS = 20;
    private static final int STRAY = 10;

    /** A word shorter than this is not taken for a misspelt one. */
    private static final int SHORTEST_FUZZY = 4;

    private static final int SHORTEST_TWO_FAULTS = 7;
    private static final int MOST_ALIKE = 30;

    /** So many in ten pairs of characters must at least be there when the phrase is not. */
    private static final int LEAST_TENTHS = 6;

    /** Who finds enough above one of these heights need not look below it, where most products are. */
    static final List<Integer> FLOORS = List.of(BEGINNING, ALL_WORDS, SPOKEN_BEGINNING, INITIALS_BEGINNING);

    private static final int GROUND = 0;

    private record Step(int height, Query query) {

        Query scored() {
            return new BoostQuery(new ConstantScoreQuery(query), height);
        }
    }

    private final TypedWords typed;
    private final List<Step> ladder = new ArrayList<>();

    private WordsQuery(TypedWords typed) {
        this.typed = typed;
    }

    /** What is meant by any of these texts as it is typed, the first of them by somebody; everything where that is blank. */
    static Query asMeant(List<TypedWords> texts) {
        return texts.getFirst().isBlank() ? MatchAllDocsQuery.INSTANCE : asMeant(texts, GROUND);
    }

    /** What is meant as it is typed and stands at this height or above. */
    static Query asMeant(List<TypedWords> texts, int floor) {
        return new DisjunctionMaxQuery(
                texts.stream().map(text -> asTyped(text, floor)).toList(), 0);
    }

    private static Query asTyped(TypedWords typed, int floor) {
        WordsQuery query = new WordsQuery(typed);
        query.climb();
        typed.origin().ifPresent(query::ofOrigin);
        return query.from(floor);
    }

    /** What else is typed, among the goods of the country that the text names: the thing itself, then what bears its words. */
    private void ofOrigin(NamedOrigin origin) {
        List<SearchWord> words = SearchWord.of(origin.rest());
        Query country =
                new TermQuery(new Term(SearchField.COUNTRY, origin.country().code()));
        if (!words.isEmpty()) {
            heads(origin.rest(), words).forEach(head -> step(NAMED_HEAD, all(List.of(country, head))));
        }
        if (origin.isTelling()) {
            step(
                    NAMED_ORIGIN,
                    all(Stream.concat(Stream.of(country), words.stream().map(WordsQuery::wordOrBeginning))
                            .toList()));
        }
    }

    /** What sounds alike, is called nearly so or spelt alike; red wine is not nearly white wine while there is any. */
    static Query alike(TypedWords typed) {
        WordsQuery query = new WordsQuery(typed);
        query.climb();
        query.homophone();
        query.loose();
        query.misspelt();
        return query.from(GROUND);
    }

    private void climb() {
        typed.codes().forEach(code -> step(EXACT, new TermQuery(new Term(SearchField.CODE, code))));
        typed.codeBeginning().ifPresent(code -> step(BEGINNING, new PrefixQuery(new Term(SearchField.CODE, code))));
        if (!typed.words().isEmpty()) {
            step(EXACT, new TermQuery(new Term(SearchField.NAME, typed.folded())));
            head();
            step(BEGINNING, new PrefixQuery(new Term(SearchField.NAME, typed.folded())));
            step(PHRASE, phrase(typed.words()));
            step(
                    ALL_WORDS,
                    all(typed.words().stream().map(WordsQuery::wordOrBeginning).toList()));
            spoken();
        }
    }

    /** Butter comes before butter cookies: what a thing is called last in Chinese, English and German, and first in French, it is. */
    private void head() {
        heads(typed.folded(), typed.words()).forEach(head -> step(HEAD, head));
    }

    private static List<Query> heads(String folded, List<SearchWord> words) {
        String back = new StringBuilder(folded).reverse().toString();
        boolean part = words.getFirst().han(); // of a run of Chinese, which has no blanks
        return List.of(
                new PrefixQuery(new Term(SearchField.NAME_BACK, part ? back : back + " ")),
                new PrefixQuery(new Term(SearchField.NAME_FRONT, folded + " ")));
    }

    private void spoken() {
        typed.spoken().ifPresent(letters -> {
            spoken(SearchField.PINYIN, letters, SPOKEN_WHOLE, SPOKEN_BEGINNING, SPOKEN_INSIDE);
            spoken(SearchField.INITIALS, letters, INITIALS_WHOLE, INITIALS_BEGINNING, INITIALS_INSIDE);
        });
    }

    /** Chinese that is written with other characters of the same sound: 蜂密 for 蜂蜜. */
    private void homophone() {
        if (typed.words().size() == 1 && typed.words().getFirst().han()) {
            String letters = String.join("", Pinyin.of(typed.words().getFirst().text()));
            spoken(SearchField.PINYIN, letters, SPOKEN_WHOLE, SPOKEN_BEGINNING, SPOKEN_INSIDE);
        }
    }

    private void spoken(String field, String letters, int whole, int beginning, int inside) {
        String begun = SpokenName.BEGINNING + letters;
        step(whole, new TermQuery(new Term(field, begun + SpokenName.END)));
        step(beginning, new PrefixQuery(new Term(field, begun)));
        step(inside, new PrefixQuery(new Term(field, letters)));
    }

    /** Chinese of which most is there, in any order: the more, the better. */
    private void loose() {
        if (typed.words().stream().anyMatch(word -> word.han() && word.pairs().size() > 1)) {
            IntStream.range(LEAST_TENTHS, 10)
                    .forEach(tenths -> step(
                            LOOSE + tenths,
                            all(typed.words().stream()
                                    .map(word -> word.han() ? most(word, tenths) : wordOrBeginning(word))
                                    .toList())));
        }
    }

    private void misspelt() {
        if (!typed.latin().isEmpty()) {
            step(
                    ONE_FAULT,
                    all(typed.words().stream().map(word -> alike(word, 1)).toList()));
            step(
                    TWO_FAULTS,
                    all(typed.words().stream().map(word -> alike(word, 2)).toList()));
            stray();
        }
    }

    /** A sign or two that a till or a finger left beside the words: the others alone. */
    private void stray() {
        List<SearchWord> others = typed.words().stream()
                .filter(word -> word.han() || word.text().length() >= SHORTEST_FUZZY)
                .toList();
        if (!others.isEmpty()) {
            step(STRAY, all(others.stream().map(word -> alike(word, 1)).toList()));
        }
    }

    private static Query alike(SearchWord word, int faults) {
        int length = word.text().length();
        if (word.han() || length < SHORTEST_FUZZY) {
            return wordOrBeginning(word);
        }
        int allowed = length < SHORTEST_TWO_FAULTS ? 1 : faults;
        return new FuzzyQuery(new Term(SearchField.TEXT, word.text()), allowed, 1, MOST_ALIKE, true);
    }

    private static Query wordOrBeginning(SearchWord word) {
        Term term = new Term(SearchField.TEXT, word.text());
        return word.han() ? phrase(List.of(word)) : word.isUnit() ? new TermQuery(term) : new PrefixQuery(term);
    }

    private static Query most(SearchWord word, int tenths) {
        List<String> pairs = word.pairs();
        if (pairs.isEmpty()) {
            return new TermQuery(new Term(SearchField.TEXT, word.text()));
        }
        BooleanQuery.Builder most =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.ceilDiv(pairs.size() * tenths, 10));
        pairs.forEach(pair -> most.add(new TermQuery(new Term(SearchField.TEXT, pair)), Occur.SHOULD));
        return most.build();
    }

    /** The words one after another; pairs of characters stand where their first one stands. */
    private static Query phrase(List<SearchWord> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int place = 0;
        for (SearchWord word : words) {
            List<String> pairs = word.han() ? word.pairs() : List.of();
            for (int at = 0; at < pairs.size(); at++) {
                phrase.add(new Term(SearchField.TEXT, pairs.get(at)), place + at);
            }
            if (pairs.isEmpty()) {
                phrase.add(new Term(SearchField.TEXT, word.text()), place);
            }
            place += pairs.size() + 1;
        }
        return phrase.build();
    }

    private static Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.FILTER));
        return all.build();
    }

    private void step(int height, Query query) {
        ladder.add(new Step(height, query));
    }

    private Query from(int floor) {
        return new DisjunctionMaxQuery(
                ladder.stream()
                        .filter(step -> step.height() >= floor)
                        .map(Step::scored)
                        .toList(),
                0);
    }
}
