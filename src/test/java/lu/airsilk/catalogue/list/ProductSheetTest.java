package lu.airsilk.catalogue.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.SmallSheet;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** Products as a workbook. */
class ProductSheetTest {

    private static final int PRODUCTS = 501;

    private static ProductRow row(long number) {
        return new ProductRow(
                Sku.of("AS%07d".formatted(number)),
                Optional.empty(),
                new Names("=1+1", "Tea", "", "", ""),
                "@Leaf",
                "500 g",
                Optional.empty(),
                Optional.empty(),
                Category.OTHER,
                Optional.empty(),
                12,
                ProductStatus.DRAFT,
                0);
    }

    private static Page<ProductRow> page(Paging paging) {
        return new Page<>(
                PRODUCTS,
                LongStream.range(paging.offset(), Math.min(PRODUCTS, (long) paging.offset() + paging.size()))
                        .mapToObj(ProductSheetTest::row)
                        .toList());
    }

    @Test
    void all_pages_are_written_and_what_looks_like_a_formula_stays_a_text() throws IOException {
        var file = new ByteArrayOutputStream();

        new ProductSheet(ProductSheetTest::page, Enum::name).write(ProductSheet.COLUMNS, file);

        List<List<String>> rows = SmallSheet.rows(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(PRODUCTS + 1, rows.size());
        assertEquals(ProductSheet.COLUMNS, rows.getFirst());
        assertEquals(List.of("AS0000000", "", "=1+1", "Tea"), rows.get(1).subList(0, 4));
        assertEquals("AS0000500", rows.getLast().getFirst());
    }
}
