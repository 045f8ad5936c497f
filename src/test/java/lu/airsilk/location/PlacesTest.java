package lu.airsilk.location;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.TestFiles;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

/** Places, cities and days, without a database. */
class PlacesTest {

    private static final StoreCode KAIFENG = new StoreCode("KF01");

    @Test
    void a_place_is_read_as_people_write_it() {
        assertAll(
                () -> assertEquals(Place.HUB, Place.of(" hub ")),
                () -> assertEquals(Place.IN_DELIVERY, Place.of("IN_DELIVERY")),
                () -> assertEquals(Place.store(KAIFENG), Place.of("kf01")),
                () -> assertThrows(Refused.class, () -> Place.of("no_place")));
    }

    @Test
    void only_a_store_has_a_store() {
        assertAll(
                () -> assertEquals(Optional.of(KAIFENG), Place.store(KAIFENG).store()),
                () -> assertEquals(Optional.empty(), Place.SOLD.store()),
                () -> assertTrue(Place.SUPPLIER.mayOwe()),
                () -> assertFalse(Place.store(KAIFENG).mayOwe()));
    }

    @Test
    void a_store_cannot_be_called_like_a_place_of_the_ledger() {
        assertThrows(Refused.class, () -> Place.store(new StoreCode("LOST")));
    }

    @Test
    void store_people_see_their_own_stores_and_no_place_of_the_hub() {
        PlaceScope own = new PlaceScope(new StoreScope(false, Set.of(KAIFENG)));

        assertAll(
                () -> assertTrue(own.includes(Place.store(KAIFENG))),
                () -> assertFalse(own.includes(Place.HUB)),
                () -> assertFalse(own.includes(Place.of("LY01"))),
                () -> assertTrue(new PlaceScope(StoreScope.EVERYTHING).includes(Place.HUB)));
    }

    @Test
    void the_next_receiving_day_is_today_or_at_most_six_days_away() {
        ReceivingDays tuesdays = ReceivingDays.ofWords(List.of("tue"));
        LocalDate tuesday = LocalDate.of(2026, 11, 24);

        assertAll(
                () -> assertEquals(tuesday, tuesdays.onOrAfter(tuesday)),
                () -> assertEquals(tuesday.plusDays(7), tuesdays.onOrAfter(tuesday.plusDays(1))));
    }

    @Test
    void receiving_days_keep_the_order_of_the_week_and_count_once() {
        ReceivingDays days = ReceivingDays.ofWords(List.of("Friday", "MON", "fri"));

        assertAll(
                () -> assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), days.days()),
                () -> assertEquals("15", days.digits()),
                () -> assertEquals(days, ReceivingDays.ofDigits("15")),
                () -> assertEquals(List.of("MON", "FRI"), days.words()),
                () -> assertThrows(Refused.class, () -> ReceivingDays.of(List.of())));
    }

    @Test
    void a_city_is_known_by_its_english_and_its_chinese_name() {
        assertAll(
                () -> assertEquals(City.KAIFENG, City.of("kaifeng")),
                () -> assertEquals(City.KAIFENG, City.of("开封")),
                () -> assertEquals(City.ZHUMADIAN, City.of("驻马店市")),
                () -> assertEquals("洛阳", City.LUOYANG.in(Language.ZH)),
                () -> assertEquals("Luoyang", City.LUOYANG.in(Language.FR)),
                () -> assertThrows(Refused.class, () -> City.of("Beijing")));
    }

    @Test
    void the_cities_are_those_of_the_reference_file() throws IOException {
        List<String> expected = Files.readAllLines(TestFiles.file("reference/henan-cities-coordinates.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[6]))
                .toList();

        assertEquals(
                expected,
                Arrays.stream(City.values())
                        .map(city -> "%s,%s,%s,%d"
                                .formatted(
                                        city.names().en(),
                                        city.names().zh(),
                                        city.divisionCode(),
                                        city.roadKilometres()))
                        .toList());
    }
}
