package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Deadline;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {

    private static final Reason AMENDED = Reason.of("order.amended", 4, 3, "Platz");

    private final Speaker speaker =
            new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.GERMAN, LocalDate.of(2026, 11, 25));

    @AfterEach
    void nobody_asks_any_more() {
        Caller.end();
    }

    /** An auditor has changed nothing. */
    @ParameterizedTest
    @CsvSource({
        "store.kaifeng, true, Sie haben diese Zeile von 4 auf 3 Kartons geändert: Platz",
        "owner.ouhe, false, Die Filiale hat diese Zeile von 4 auf 3 Kartons geändert: Platz",
        "auditor, false, Die Filiale hat diese Zeile von 4 auf 3 Kartons geändert: Platz"
    })
    void what_a_store_has_done_is_said_to_others_as_the_stores(String user, boolean ofStores, String said) {
        Caller caller = new Caller("", "", "", new Deadline(Duration.ofMinutes(1)));
        caller.is(user, ofStores, ofStores);
        caller.begin();

        assertEquals(said, speaker.say(AMENDED));
    }

    /** Who writes goods off stands before the lot, in the store whose code nobody says. */
    @Test
    void a_refusal_beside_its_field_names_neither_the_lot_nor_the_place_again() {
        assertEquals(
                "Von dieser Charge sind nur 12 Stück da, 13 sind verlangt. Verringern Sie die Menge.",
                speaker.beside(Refusal.of("stock.tooLittle", "L26-000001", "LY01", 12L, 13L)));
        assertEquals(
                "20 Stück ungeklärt. 40 sind belegt, 60 erwartet und 0 überzählig: Gut, beschädigt und fehlend müssen"
                        + " erwartet plus überzählig ergeben.",
                speaker.beside(Refusal.of("receipt.doesNotAddUp", "Kirschtal 72 %", 40L, 60L, 0L, 20L, 0L)));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 28.\u00a0Feb.\u00a02027", "2027-02-30, 2027-02-30"})
    void a_day_is_said_as_people_say_it_and_what_only_looks_like_one_as_it_was_typed(String typed, String said) {
        assertEquals(
                "Zeile 2: „" + said + "“ ist kein Tag. Schreiben Sie 2027-02-05.",
                speaker.say(Refusal.of("calendar.day", 2, typed)));
    }

    /** In one year both go without it. */
    @Test
    void days_that_a_refusal_holds_against_each_other_are_both_said_with_their_year_where_one_is() {
        LocalDate begin = LocalDate.of(2026, 12, 1);

        assertEquals(
                "Ein Papier kann nicht am 31.\u00a0Dez.\u00a02025 enden, bevor es am 1.\u00a0Dez.\u00a02026 beginnt.",
                speaker.say(Refusal.of("paper.days", begin, LocalDate.of(2025, 12, 31))));
        assertEquals(
                "Ein Papier kann nicht am Mo.\u00a030.\u00a0Nov. enden, bevor es am Di.\u00a01.\u00a0Dez. beginnt.",
                speaker.beside(Refusal.of("paper.days", begin, begin.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 Karton wurde storniert: Platz", "0, 0 Kartons wurden storniert: Platz"})
    void one_is_one_and_none_are_several(int cases, String said) {
        assertEquals(said, speaker.say(Reason.of("order.cancelled", cases, "Platz")));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void what_is_said_of_nobody_is_the_same_for_all(boolean inStore) {
        Caller caller = new Caller("", "", "", new Deadline(Duration.ofMinutes(1)));
        caller.is("somebody", inStore, inStore);
        caller.begin();

        assertEquals("3 Kartons wurden storniert: Platz", speaker.say(Reason.of("order.cancelled", 3, "Platz")));
    }
}
