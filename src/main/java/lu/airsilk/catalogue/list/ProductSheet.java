package lu.airsilk.catalogue.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/**
 * Products as a workbook: written page by page, so its length does not matter. Texts stay texts, so that nothing that
 * somebody typed into a name runs as a formula and no GTIN loses its zeros. No cost is in it.
 */
public final class ProductSheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The keys of its columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "sku",
            "gtin",
            "name.zh",
            "name.en",
            "name.fr",
            "name.de",
            "brand",
            "contents",
            "origin",
            "hsCode",
            "category",
            "storage",
            "unitsPerCase",
            "status");

    private final Function<Paging, Page<ProductRow>> products;
    private final Function<Enum<?>, String> word;

    /**
     * A workbook of these products.
     *
     * @param products gives them page by page
     * @param word says a word of a closed set in the reader's language
     */
    public ProductSheet(Function<Paging, Page<ProductRow>> products, Function<Enum<?>, String> word) {
        this.products = products;
        this.word = word;
    }

    /** Writes all of them under these headings; the stream stays open. */
    public void write(List<String> headings, OutputStream out) throws IOException {
        try (SheetWriter sheet = new XlsxSheetWriter(out, "products")) {
            sheet.row(headings);
            Page<ProductRow> page = products.apply(page(0));
            for (int number = 1; !page.items().isEmpty(); number++) {
                for (ProductRow product : page.items()) {
                    sheet.row(cells(product));
                }
                page = products.apply(page(number));
            }
        }
    }

    private static Paging page(int number) {
        return new Paging(number, Paging.LARGEST, "sku");
    }

    private List<Object> cells(ProductRow product) {
        return List.of(
                product.sku(),
                product.gtin().map(Gtin::printed).orElse(""),
                product.names().zh(),
                product.names().en(),
                product.names().fr(),
                product.names().de(),
                product.brand(),
                product.contents(),
                product.origin().map(CountryCode::code).orElse(""),
                product.hsCode().map(HsCode::digits).orElse(""),
                word.apply(product.category()),
                product.storage().map(word).orElse(""),
                product.unitsPerCase(),
                word.apply(product.status()));
    }
}
