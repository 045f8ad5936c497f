package lu.airsilk.catalogue.mapping;

import java.nio.file.Path;

/** Where the uploaded files lie; the door to the disk. */
public interface SheetFiles {

    /** The file with this SHA-256. */
    Path file(String sha256);
}
