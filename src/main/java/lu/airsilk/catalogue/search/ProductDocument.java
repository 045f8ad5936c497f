package lu.airsilk.catalogue.search;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A product as one document of the index. */
final class ProductDocument {

    private static final FieldType WORDS = words();

    /** The longest value that a field to sort by can take, with room for letters of four bytes. */
    private static final int LONGEST_KEY = 8_000;

    /** Names as long as this or longer rank alike. */
    private static final long LONGEST_NAME = 1_000;

    private final Document document = new Document();

    private ProductDocument(IndexedProduct product) {
        ProductRow row = product.row();
        document.add(new StringField(SearchField.ID, key(product), Field.Store.NO));
        document.add(new StoredField(SearchField.ROW, IndexedRow.of(row)));
        codes(product);
        names(row);
        filters(product);
        document.add(new NumericDocValuesField(SearchField.RANK, rank(product)));
    }

    static Document of(IndexedProduct product) {
        return new ProductDocument(product).document;
    }

    /** What names the product's document. */
    static Term term(IndexedProduct product) {
        return new Term(SearchField.ID, key(product));
    }

    private static String key(IndexedProduct product) {
        return Long.toString(product.id());
    }

    private void codes(IndexedProduct product) {
        String sku = product.row().sku().code();
        indexed(SearchField.CODE, sku.toLowerCase(Locale.ROOT));
        sorted(SearchField.SKU, sku);
        Optional<Gtin> gtin = product.row().gtin();
        gtin.ifPresent(known -> sorted(SearchField.GTIN, known.digits()));
        Stream.concat(gtin.stream(), product.caseGtins().stream())
                .flatMap(known -> Stream.of(known.digits(), known.printed()))
                .distinct()
                .forEach(digits -> indexed(SearchField.CODE, digits));
    }

    private void names(ProductRow row) {
        Names names = row.names();
        TokenList text = new TokenList();
        Stream.concat(names.all(), Stream.of(row.brand()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> {
                    indexed(SearchField.NAME, SearchText.fold(name));
                    text.add(name);
                });
        heads(names);
        text.add(row.contents());
        document.add(new Field(SearchField.TEXT, text, WORDS));
        SpokenName spoken = SpokenName.of(names.zh());
        spoken.full().forEach(term -> indexed(SearchField.PINYIN, term));
        spoken.initials().forEach(term -> indexed(SearchField.INITIALS, term));
        sorted(SearchField.NAME_EN, names.en());
        sorted(SearchField.NAME_ZH, names.zh());
    }

    /** What it is stands last in Chinese, English and German, where what it is like comes before, and first in French and Italian. */
    private void heads(Names names) {
        Stream.of(names.zh(), names.en(), names.de())
                .map(SearchText::fold)
                .distinct()
                .forEach(name -> head(
                        SearchField.NAME_BACK, new StringBuilder(name).reverse().toString()));
        Stream.of(names.fr(), names.it())
                .map(SearchText::fold)
                .distinct()
                .forEach(name -> head(SearchField.NAME_FRONT, name));
    }

    private void head(String field, String name) {
        indexed(field, name.isEmpty() ? name : name + " ");
    }

    /** One number, so that hits by the thousand are compared by one. */
    private static long rank(IndexedProduct product) {
        return product.popularity() * (LONGEST_NAME + 1)
                - Math.min(shortest(product.row().names()), LONGEST_NAME);
    }

    private static int shortest(Names names) {
        return names.all().map(String::length).min(Comparator.naturalOrder()).orElseThrow();
    }

    private void filters(IndexedProduct product) {
        ProductRow row = product.row();
        filter(SearchField.CATEGORY, row.category().name());
        filter(SearchField.RETAIL, product.retail().code());
        filter(SearchField.STATUS, row.status().name());
        row.origin().map(CountryCode::code).ifPresent(code -> filter(SearchField.COUNTRY, code));
        row.storage().map(Storage::name).ifPresent(storage -> filter(SearchField.STORAGE, storage));
        filter(SearchField.BRAND, row.brand());
        product.stores().forEach(store -> indexed(SearchField.STORE, store.code()));
        product.suppliers().forEach(supplier -> indexed(SearchField.SUPPLIER, supplier.code()));
    }

    private void filter(String field, String value) {
        if (!value.isEmpty()) {
            indexed(field, value);
            sorted(field, value);
        }
    }

    private void indexed(String field, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private void sorted(String field, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST_KEY) {
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
