package lu.airsilk.message.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The airports of {@code airports.properties}: code and IANA zone. */
@ApplicationScoped
public class AirportTable implements AirportZones {
    private final Map<String, ZoneId> zones = read();

    @Override
    public Optional<ZoneId> zone(String airport) {
        return Optional.ofNullable(zones.get(airport));
    }

    private static Map<String, ZoneId> read() {
        Properties table = new Properties();
        try (InputStream file = Objects.requireNonNull(AirportTable.class.getResourceAsStream("airports.properties"))) {
            table.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> ZoneId.of(table.getProperty(code))));
    }
}
