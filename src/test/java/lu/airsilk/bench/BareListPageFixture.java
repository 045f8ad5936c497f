package lu.airsilk.bench;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/** A list page that asks no database: the same rows as the product list shows, out of memory. */
@Named("bareListPage")
@ViewScoped
public class BareListPageFixture implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int PRODUCTS = 2_000;

    private static final List<ProductRow> SHOWN =
            IntStream.range(0, 25).mapToObj(BareListPageFixture::row).toList();

    private static final List<ProductRow> HUNDRED =
            IntStream.range(0, 100).mapToObj(BareListPageFixture::row).toList();

    private final Rows<ProductRow> rows =
            new Rows<>(paging -> new Page<>(PRODUCTS, SHOWN), row -> row.sku().code());

    private final Rows<ProductRow> hundred =
            new Rows<>(paging -> new Page<>(PRODUCTS, HUNDRED), row -> row.sku().code());

    private static ProductRow row(int number) {
        return new ProductRow(
                new Sku("AS%07d".formatted(number)),
                Optional.empty(),
                names(number),
                "Bench",
                "",
                Optional.empty(),
                Optional.empty(),
                Category.OTHER,
                Optional.of(Storage.AMBIENT),
                10,
                ProductStatus.DRAFT,
                0);
    }

    static Names names(int number) {
        return Names.of("测试商品 " + number, "Product of the bench " + number);
    }

    public String name(Names names) {
        return names.in(PageWords.reader());
    }

    public String gtin(ProductRow row) {
        return row.gtin().map(Gtin::printed).orElse("");
    }

    public Rows<ProductRow> getHundred() {
        return hundred;
    }

    public Rows<ProductRow> getRows() {
        return rows;
    }
}
