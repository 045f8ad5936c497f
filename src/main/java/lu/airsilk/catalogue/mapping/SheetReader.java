package lu.airsilk.catalogue.mapping;

import java.nio.file.Path;
import java.util.Optional;
import lu.airsilk.shared.Refused;

/** Opens suppliers' files as tables, whatever they are written in; the door for kinds that come later. */
public interface SheetReader {

    /**
     * Opens the file; its content decides how, not its name.
     *
     * @param sheet the name of a sheet in a workbook; without it the one that looks most like products is taken
     * @throws Refused {@code import.empty}, {@code import.type}, {@code import.charset}, {@code import.noTable},
     *     {@code import.zipBomb} and others beginning with {@code import.}: a reason to show, never a crash
     */
    OpenSheet open(Path file, Optional<String> sheet);

    /** Opens the file and takes the sheet that looks most like products. */
    default OpenSheet open(Path file) {
        return open(file, Optional.empty());
    }
}
