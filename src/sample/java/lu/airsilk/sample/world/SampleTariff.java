package lu.airsilk.sample.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import lu.airsilk.customs.tariff.NewMeasure;
import lu.airsilk.customs.tariff.NewMeasureJson;
import lu.airsilk.platform.file.ListSheet;

/** The tariff of what the sample company flies, as import would send it: codes and rates that exist, with their sources. */
public final class SampleTariff {

    private static final String FILE = "tariff.csv";

    private SampleTariff() {}

    public static ListSheet<NewMeasure> sheet() {
        try (InputStream file = Objects.requireNonNull(SampleTariff.class.getResourceAsStream(FILE), FILE)) {
            return NewMeasureJson.list(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
