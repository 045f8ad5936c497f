package lu.airsilk.platform.file;

import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A document as a file: PDF, JPEG or PNG by its first bytes, at most 4 MB, kept as it came.
 *
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record DocumentFile(String mediaType, byte[] content) {

    public static final int LARGEST = 4_000_000;

    /** The document in these bytes; refused when they are none. */
    public static DocumentFile of(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("document.large", content.length, LARGEST));
        }
        return switch (MediaKind.of(content)) {
            case PDF -> new DocumentFile("application/pdf", content);
            case JPEG -> new DocumentFile("image/jpeg", content);
            case PNG -> new DocumentFile("image/png", content);
            case EMPTY, TEXT, MARKUP, ZIP, OLE2, GIF, RAR, GZIP, PARQUET ->
                throw new Refused(Refused.Kind.UNSUPPORTED, Refusal.of("document.kind"));
        };
    }

    /** How its name ends: {@code pdf}, {@code jpeg} or {@code png}. */
    public String ending() {
        return mediaType.replaceFirst(".*/", "");
    }
}
