package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments, days, milestones and number lines as readers see them. */
class SaidTest {

    private static final Instant MORNING = Instant.parse("2026-11-26T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "CGO, zh-CN, 11月26日周四 14:30",
        "CGO, en, Thu\u00a026\u00a0Nov 14:30",
        "LUX, fr, jeu.\u00a026\u00a0nov. 07:30",
        "UTC, de, Do.\u00a026.\u00a0Nov. 06:30"
    })
    void a_moment_is_told_by_the_clock_of_its_place(PlaceTime place, String language, String said) {
        assertEquals(said, place.say(MORNING, TODAY, Locale.forLanguageTag(language)));
    }

    @Test
    void a_day_of_another_year_is_told_with_its_year() {
        assertEquals("Thu\u00a026\u00a0Nov", PlaceTime.day(LocalDate.of(2026, 11, 26), TODAY, Locale.ENGLISH));
        assertEquals("9\u00a0Mar\u00a02027", PlaceTime.day(LocalDate.of(2027, 3, 9), TODAY, Locale.ENGLISH));
        assertEquals("2027年3月9日", PlaceTime.day(LocalDate.of(2027, 3, 9), TODAY, Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @CsvSource({
        "CV9737-2026-11-28, CV9737 11月28日周六",
        "2026-12-07, 12月7日周一",
        "2026-12-07 15:30, 12月7日周一 15:30",
        "SO-26-000123, SO-26-000123",
        "INV-2026-11-28, INV-2026-11-28",
        "促销, 促销"
    })
    void a_day_or_a_flight_in_a_sentence_is_told_as_people_say_it(String kept, String said) {
        assertEquals(said, ReasonWords.kept(kept, day -> PlaceTime.day(day, TODAY, Locale.SIMPLIFIED_CHINESE)));
    }

    @Test
    void a_moment_of_another_year_is_told_with_its_year() {
        assertEquals("26\u00a0Nov\u00a02026 07:30", PlaceTime.LUX.say(MORNING, TODAY.plusYears(1), Locale.ENGLISH));
    }

    @Test
    void days_of_two_years_are_both_told_with_theirs() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertEquals(
                "1\u00a0Jan\u00a02026 – 31\u00a0Dec\u00a02027",
                PlaceTime.days(first, LocalDate.of(2027, 12, 31), TODAY, Locale.ENGLISH));
        assertEquals(
                "Wed\u00a01\u00a0Jul – Thu\u00a02\u00a0Jul",
                PlaceTime.days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2), TODAY, Locale.ENGLISH));
    }

    /** Beside “1 Dec 2026 – 31 Dec 2030” nobody reads a day without its year as one of this year. */
    @ParameterizedTest
    @CsvSource({
        "en, from 1\u00a0Jun\u00a02026, 1\u00a0Jun\u00a02026 – 2\u00a0Jul\u00a02026",
        "zh-CN, 2026年6月1日 起, 2026年6月1日 – 2026年7月2日",
        "fr, à partir du 1er\u00a0juin\u00a02026, 1er\u00a0juin\u00a02026 – 2\u00a0juil.\u00a02026",
        "de, ab 1.\u00a0Juni\u00a02026, 1.\u00a0Juni\u00a02026 – 2.\u00a0Juli\u00a02026"
    })
    void how_long_a_paper_holds_is_told_with_its_years_however_near_they_are(
            String language, String open, String ended) {
        LocalDate first = LocalDate.of(2026, 6, 1);
        Locale reader = Locale.forLanguageTag(language);
        assertEquals(open, Say.validity(first, Optional.empty(), new Texts(), reader));
        assertEquals(ended, Say.validity(first, Optional.of(LocalDate.of(2026, 7, 2)), new Texts(), reader));
    }

    @Test
    void a_day_half_a_year_away_is_told_with_its_year() {
        assertEquals("1\u00a0Jan\u00a02026", PlaceTime.day(LocalDate.of(2026, 1, 1), TODAY, Locale.ENGLISH));
        assertEquals("lun.\u00a01er\u00a0juin", PlaceTime.day(LocalDate.of(2026, 6, 1), TODAY, Locale.FRENCH));
        assertEquals("jeu.\u00a011\u00a0juin", PlaceTime.day(LocalDate.of(2026, 6, 11), TODAY, Locale.FRENCH));
        assertEquals("1er\u00a0janv.\u00a02022", PlaceTime.day(LocalDate.of(2022, 1, 1), TODAY, Locale.FRENCH));
        assertEquals("Mon\u00a01\u00a0Jun", PlaceTime.day(LocalDate.of(2026, 6, 1), TODAY, Locale.ENGLISH));
    }

    @Test
    void the_time_left_counts_down_to_nothing_and_rounds_up() {
        assertEquals("2 h 14", Say.left(MORNING, MORNING.plusSeconds(2 * 3600 + 13 * 60 + 1), "{h} h {m}"));
        assertEquals("0 h 00", Say.left(MORNING, MORNING.minusSeconds(5), "{h} h {m}"));
    }

    @Test
    void what_is_missing_says_nothing() {
        assertEquals("", Say.iso(Optional.empty()));
        assertEquals("2026-11-25", Say.iso(Optional.of(TODAY)));
        assertFalse(Say.has(Optional.empty()));
        assertFalse(Say.has(null));
        assertTrue(Say.has(TODAY));
    }

    @Test
    void a_milestone_shows_the_surest_moment_and_what_was_planned() {
        JourneyStop late = stop(Optional.of(MORNING), Optional.of(MORNING.plusSeconds(60)), Optional.empty());
        JourneyStop done = stop(Optional.of(MORNING), Optional.of(MORNING.plusSeconds(60)), Optional.of(MORNING));

        assertEquals(List.of("estimated", true, true), List.of(late.certainty(), late.late(), late.moved()));
        assertEquals(List.of("actual", false, false), List.of(done.certainty(), done.late(), done.moved()));
        assertFalse(
                stop(Optional.empty(), Optional.empty(), Optional.of(MORNING)).late());
    }

    @Test
    void a_part_of_a_number_line_is_as_wide_as_its_share_but_never_vanishes() {
        List<NumberLinePart> parts = LongStream.of(0, 1, 999, 1000)
                .mapToObj(units -> new NumberLinePart("part", Units.of(units), "#"))
                .toList();

        assertEquals(
                List.of(0, 1, 11, 12),
                parts.stream()
                        .map(part -> NumberLinePart.share(part.quantity().value(), parts))
                        .toList());
    }

    private static JourneyStop stop(Optional<Instant> planned, Optional<Instant> estimated, Optional<Instant> actual) {
        return new JourneyStop("DEP", "", PlaceTime.LUX, planned, estimated, actual);
    }

    @Test
    void a_sentence_has_one_full_stop_behind_an_abbreviation_and_keeps_its_three_dots() {
        assertEquals("gültig ab Do. 10. Dez.", Texts.ended("gültig ab Do. 10. Dez.."));
        assertEquals("le lun. 30 nov. Chacun", Texts.ended("le lun. 30 nov.. Chacun"));
        assertEquals("too late... ../x", Texts.ended("too late... ../x"));
        assertEquals("too late...", Texts.ended("too late..."));
    }
}
