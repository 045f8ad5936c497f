package lu.airsilk.catalogue.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lu.airsilk.platform.file.MediaKind;
import lu.airsilk.platform.file.XmlGuard;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Looks into a file and reads it as what it is. */
@ApplicationScoped
public class SupplierSheetReader implements SheetReader {

    @Override
    public OpenSheet open(Path file, Optional<String> sheet) {
        try {
            MediaKind kind = MediaKind.of(file);
            return switch (kind) {
                case TEXT -> CsvSheet.open(file);
                case ZIP -> XlsxSheet.open(file, sheet);
                case EMPTY -> throw Refused.unreadable("import.empty");
                case OLE2 -> throw unsupported("import.oldExcel");
                case MARKUP -> throw markup(file);
                case PDF, PNG, JPEG, GIF, RAR, GZIP, PARQUET -> throw unsupported("import.type", kind.name());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Why markup is not read: a DOCTYPE, broken XML, or a kind that no reader is there for yet. */
    private static Refused markup(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String root = XmlGuard.open(in).getLocalName();
            return unsupported("import.type", "XML " + root);
        }
    }

    private static Refused unsupported(String code, Object... arguments) {
        return new Refused(Refused.Kind.UNSUPPORTED, Refusal.of(code, arguments));
    }
}
