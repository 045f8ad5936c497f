package lu.airsilk.catalogue.synonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class SynonymKeepingTest {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Inject
    Acting acting;

    @Inject
    SynonymKeeping keeping;

    @Inject
    SynonymBook book;

    @Inject
    Synonyms synonyms;

    @Inject
    SearchMisses misses;

    @Inject
    Ground ground;

    private final String word = "trade" + RUNNING.incrementAndGet();

    /** What goods are called; the numbers behind are the ground's. */
    @BeforeEach
    void there_is_cheese_and_butter() {
        ground.called("cheese " + word, 1);
        ground.called("butter " + word, 1);
    }

    private NewSynonym says(String meaning) {
        return new NewSynonym(Language.EN, word, meaning);
    }

    private List<String> meant(String typed) {
        return acting.byItself(() -> synonyms.meant(typed)).stream()
                .map(String::strip)
                .toList();
    }

    @Test
    void a_word_means_several_things_each_once_until_it_is_withdrawn() {
        long first = acting.twice("buyer", () -> keeping.say(says("cheese")));
        assertEquals(first, acting.as("buyer", () -> keeping.say(says("cheese"))), "kept once");
        acting.does("buyer", () -> keeping.say(says("butter")));

        assertEquals(List.of("cheese", "butter"), meant(word.toUpperCase(Locale.ROOT)));
        assertEquals(List.of(), meant("another"));
        assertTrue(acting.as("auditor", () -> book.rows(new Paging(0, Paging.LARGEST, "-word"))).items().stream()
                .anyMatch(row -> row.id() == first && row.meaning().equals("cheese")));

        acting.doesTwice("buyer", () -> keeping.withdraw(first));

        assertEquals(List.of("butter"), meant(word));
        acting.refuses("buyer", () -> keeping.withdraw(first), "synonym.unknown", first);
    }

    @Test
    void a_word_that_would_find_nothing_is_refused_and_stays_searched_for_in_vain() {
        StoreCode here = ground.shop().code();
        searched(here, "lost " + word);
        NewSynonym misspelt = new NewSynonym(Language.EN, "lost " + word, "cheeze " + word);

        acting.refuses("buyer", () -> keeping.say(misspelt), "synonym.nothing", "cheeze " + word);
        acting.refuses("buyer", () -> book.tried(misspelt), "synonym.nothing", "cheeze " + word);
        acting.refuses(
                "buyer",
                () -> keeping.sayAll(list("language,word,means\nen,lost %s,cheeze %s\n".formatted(word, word))),
                "synonym.nothing",
                "cheeze " + word);

        assertEquals(1, missed("lost " + word).orElseThrow().times());
        acting.does("buyer", () -> keeping.say(new NewSynonym(Language.EN, "lost " + word, "CHEESE")));
        assertEquals(Optional.empty(), missed("lost " + word));
    }

    @Test
    void what_cannot_mean_anything_is_refused_at_its_field() {
        assertEquals("synonym.same", refused("en", word, word + "!").code());
        assertEquals("synonym.noWord", refused("en", "…", "x").code());
        assertEquals("synonym.long", refused("en", "x".repeat(41), "y").code());
        assertEquals("synonym.language", refused("xx", word, "y").code());
        assertEquals("synonym.pieces", refused("en", "a b c d e f g h i", "y").code());
    }

    private static Refusal refused(String language, String said, String meaning) {
        return assertThrows(Refused.class, () -> NewSynonym.read(language, said, meaning))
                .refusals()
                .getFirst();
    }

    @Test
    void a_list_is_taken_whole_or_not_at_all_and_goes_out_in_the_same_columns() {
        String wrong = "language,word,means\nen,%s,cheese\nxx,%s,butter\nen,%s,\n".formatted(word, word, word);

        List<Refusal> refusals =
                acting.refused("buyer", () -> keeping.sayAll(list(wrong))).refusals();

        assertEquals(
                List.of(3, 4), refusals.stream().map(no -> no.row().orElse(0)).toList());
        assertEquals(List.of(), meant(word));

        String right = "language,word,means\nen,%s,cheese\nen,%s,butter\n".formatted(word, word);
        assertEquals(2, acting.twice("buyer", () -> keeping.sayAll(list(right))).size());
        assertEquals(List.of("cheese", "butter"), meant(word));
        assertEquals(
                2,
                acting.as(
                        "buyer",
                        () -> book.all().filter(row -> row.word().equals(word)).count()));
    }

    @Test
    void what_a_store_searched_for_in_vain_is_listed_until_it_means_something() {
        StoreCode here = ground.shop().code();
        StoreCode there = ground.shop().code();
        searched(here, "Lost " + word);
        searched(there, "lost  " + word.toUpperCase(Locale.ROOT));
        searched(there, word);

        MissRow lost = missed("lost " + word).orElseThrow();
        assertEquals(2, lost.times());
        assertEquals(2, lost.stores());

        acting.does("buyer", () -> keeping.say(says("cheese")));
        assertEquals(Optional.empty(), missed(word), "it means something now");
    }

    @Test
    void what_means_something_already_is_not_missed_and_what_meant_something_once_has_to_be_searched_for_again() {
        StoreCode here = ground.shop().code();
        searched(here, "lost " + word);
        long kept = acting.as("buyer", () -> keeping.say(new NewSynonym(Language.EN, "lost " + word, "cheese")));
        searched(here, "lost " + word);

        acting.does("buyer", () -> keeping.withdraw(kept));

        assertEquals(Optional.empty(), missed("lost " + word));
        searched(here, "lost " + word);
        assertEquals(1, missed("lost " + word).orElseThrow().times());
    }

    /** Long ago, so that what is thrown away here is nobody else's. */
    @Test
    void letters_that_are_typed_on_or_taken_back_are_one_search() {
        StoreCode here = ground.shop().code();
        Instant then = Instant.parse("2021-03-04T05:06:07Z");
        PortalClock.at(then, () -> {
            searched(here, word + " x");
            searched(here, word + " xq");
            searched(here, word + " x");
            searched(here, word + " xq");
            assertEquals(1, missed(word + " xq").orElseThrow().times());
            assertEquals(Optional.empty(), missed(word + " x"));
        });
        Instant later = then.plus(SearchMisses.ONE_SEARCH).plusSeconds(1);
        PortalClock.at(later, () -> {
            searched(here, word + " xq");
            assertEquals(2, missed(word + " xq").orElseThrow().times());
        });

        PortalClock.at(
                then.plus(SearchMisses.KEPT).plusSeconds(1),
                () -> acting.byItself(() -> {
                    misses.forget();
                    return null;
                }));

        PortalClock.at(
                later, () -> assertEquals(1, missed(word + " xq").orElseThrow().times(), "the first is too old"));
    }

    private void searched(StoreCode store, String text) {
        acting.byItself(() -> {
            misses.keep(store, text);
            return null;
        });
    }

    private Optional<MissRow> missed(String folded) {
        // the newest are those of now, and the oldest those of a test of long ago
        return Stream.of("-lastAt", "lastAt")
                .flatMap(sort -> missed(folded, sort).stream())
                .findFirst();
    }

    private Optional<MissRow> missed(String folded, String sort) {
        return acting.as("auditor", () -> book.misses(new Paging(0, Paging.LARGEST, sort))).items().stream()
                .filter(row -> row.folded().equals(folded))
                .findFirst();
    }

    private static ListSheet<NewSynonym> list(String text) {
        return NewSynonymJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
