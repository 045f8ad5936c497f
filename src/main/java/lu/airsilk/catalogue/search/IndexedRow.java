package lu.airsilk.catalogue.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.apache.lucene.util.BytesRef;

/** A row of the product list as the index stores it: its fields in their order, what is missing as an empty text. */
final class IndexedRow {

    private IndexedRow() {}

    static BytesRef of(ProductRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(row.sku().code());
            out.writeUTF(row.gtin().map(Gtin::digits).orElse(""));
            names(row.names(), out);
            out.writeUTF(row.brand());
            out.writeUTF(row.contents());
            out.writeUTF(row.origin().map(CountryCode::code).orElse(""));
            out.writeUTF(row.hsCode().map(HsCode::digits).orElse(""));
            out.writeUTF(row.category().name());
            out.writeUTF(row.storage().map(Storage::name).orElse(""));
            out.writeLong(row.unitsPerCase());
            out.writeUTF(row.status().name());
            out.writeInt(row.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static void names(Names names, DataOutputStream out) throws IOException {
        out.writeUTF(names.zh());
        out.writeUTF(names.en());
        out.writeUTF(names.fr());
        out.writeUTF(names.de());
        out.writeUTF(names.it());
        out.writeByte(names.others().size());
        for (Map.Entry<Language, String> other : names.others().entrySet()) {
            out.writeUTF(other.getKey().code());
            out.writeUTF(other.getValue());
        }
    }

    private static Map<Language, String> others(DataInputStream in) throws IOException {
        Map<Language, String> others = new EnumMap<>(Language.class);
        for (int left = in.readByte(); left > 0; left--) {
            others.put(Language.ofCode(in.readUTF()).orElseThrow(), in.readUTF());
        }
        return others;
    }

    static ProductRow row(BytesRef bytes) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return new ProductRow(
                    new Sku(in.readUTF()),
                    given(in.readUTF(), Gtin::new),
                    new Names(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), others(in)),
                    in.readUTF(),
                    in.readUTF(),
                    given(in.readUTF(), CountryCode::new),
                    given(in.readUTF(), HsCode::new),
                    Category.valueOf(in.readUTF()),
                    given(in.readUTF(), Storage::valueOf),
                    in.readLong(),
                    ProductStatus.valueOf(in.readUTF()),
                    in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> given(String text, Function<String, T> type) {
        return text.isEmpty() ? Optional.empty() : Optional.of(type.apply(text));
    }
}
