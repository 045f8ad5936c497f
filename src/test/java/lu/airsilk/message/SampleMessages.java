package lu.airsilk.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.TestFiles;
import lu.airsilk.message.field.AirportTable;
import lu.airsilk.shared.Refusal;

/** The sample messages and how they are read. */
public final class SampleMessages {
    /** All samples of the route speak of the days before and after. */
    static final Instant RECEIVED = Instant.parse("2026-11-28T08:00:00Z");

    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("lu.airsilk.consignment.messages", Locale.ROOT);

    private SampleMessages() {}

    /** The files of a folder below {@code messages} whose names end so. */
    public static List<Path> in(String folder, String ending) {
        return TestFiles.in("messages/" + folder, ending);
    }

    /** All messages that the project wrote. */
    public static List<Path> all() {
        return Stream.of(in("cargo-imp/lux-cgo", ".txt"), in("cargo-imp/more", ".txt"), in("cargo-xml", ".xml"))
                .flatMap(List::stream)
                .toList();
    }

    /** Messages of others, where they are here. */
    public static List<Path> outside() {
        return Stream.of("cargo-imp/real-awbix/.txt", "cargo-imp/.txt", "cargo-xml/.xml")
                .map(Path::of)
                .flatMap(path ->
                        OutsideFiles.in(
                                "data/messages/" + path.getParent(),
                                path.getFileName().toString())
                                .stream())
                .toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static MessageReading read(String text) {
        return read(text, RECEIVED);
    }

    public static MessageReading read(String text, Instant received) {
        return new CargoMessageReader(new AirportTable()).read(text, received);
    }

    public static String say(MessageFinding finding) {
        return say("finding." + finding.code(), finding.arguments().toArray());
    }

    public static String say(Refusal refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(arguments);
    }
}
