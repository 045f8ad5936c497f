package lu.airsilk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * What others made and the project may not pass on: real catalogues, messages, hostile files. They prove more where they
 * lie in {@code shared.dir}, and nothing hangs on them: where they are not, no test is made of them, so none is skipped.
 */
public final class OutsideFiles {

    private static final Path ROOT = Path.of(System.getProperty("shared.dir", "../shared"));

    private OutsideFiles() {}

    /** The file at this path, if it is here. */
    public static Stream<Path> file(String path) {
        return Stream.of(ROOT.resolve(path)).filter(Files::exists);
    }

    /** The files of a folder whose names end so, by name; none where the folder is not. */
    public static List<Path> in(String folder, String ending) {
        return file(folder)
                .flatMap(found -> TestFiles.in(found, ending).stream())
                .toList();
    }

    /** One test more, where the file is here. */
    public static Stream<DynamicTest> test(String path, ThrowingConsumer<Path> what) {
        return file(path).map(found -> DynamicTest.dynamicTest(path, () -> what.accept(found)));
    }
}
