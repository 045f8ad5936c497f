package lu.airsilk.catalogue.mapping;

import java.util.Optional;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A supplier's file that lies in the portal's store of files.
 *
 * @param supplier empty for a sheet that only completes products that exist
 * @param fileName as the sender called it
 * @param mediaType as the sender declared it; the content decides
 * @param sha256 of the bytes, in hexadecimal: the name under which it is stored
 */
public record UploadedSheet(
        Optional<SupplierCode> supplier, String fileName, String mediaType, String sha256, long bytes) {}
