package lu.airsilk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.StoreClass;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.StoreCode;

/** The stores of the sample company, two owners' in all eighteen cities of Henan, read from {@code stores.csv}. */
final class SampleStores {

    private static final String FILE = "/lu/airsilk/sample/stores.csv";

    /** What a truck needs at the hub's gate and at the store's door. */
    private static final int HANDLING_HOURS = 2;

    /** With the stops on the way. */
    private static final int KILOMETRES_AN_HOUR = 50;

    private SampleStores() {}

    /** All stores, at least two in each city, in the order of the file. */
    static List<NewStore> all() {
        try (InputStream file = Objects.requireNonNull(SampleStores.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> store(line.split(";", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NewStore store(String[] cells) {
        City city = City.valueOf(cells[3]);
        return new NewStore(
                new StoreCode(cells[0]),
                Names.of(cells[1], cells[2]),
                cells[4],
                city,
                StoreClass.valueOf(cells[5]),
                days(cells[6]),
                lead(city));
    }

    private static ReceivingDays days(String digits) {
        return ReceivingDays.of(
                digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).toList());
    }

    private static Duration lead(City city) {
        return Duration.ofHours(HANDLING_HOURS + Math.ceilDiv(city.roadKilometres(), KILOMETRES_AN_HOUR));
    }
}
