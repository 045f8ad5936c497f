package lu.airsilk.purchase.buy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.file.PdfColumn;
import lu.airsilk.platform.file.PdfPaper;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.purchase.terms.TermsRow;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;

/** A purchase order as the supplier reads it, in the supplier's language. */
@ApplicationScoped
public class PurchasePapers {

    @Inject
    Limits limits;

    @Inject
    PurchaseBook book;

    @Inject
    Agreeing agreeing;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    ProductDirectory products;

    @Inject
    Texts texts;

    /** What both forms of the paper are written from. */
    private record Order(PurchaseSheet sheet, SupplierRow supplier, TermsRow terms, Map<Sku, ProductFacts> facts) {

        Locale reader() {
            return terms.language().locale();
        }

        String name(PurchaseSheet.Line line) {
            ProductFacts known = facts.get(line.sku());
            return known == null ? line.sku().code() : known.names().in(terms.language());
        }

        /** A cancelled line is nothing that the supplier should send. */
        Stream<PurchaseSheet.Line> wanted() {
            return sheet.lines().stream().filter(line -> line.cancelled().isZero());
        }

        String code(PurchaseSheet.Line line) {
            ProductFacts known = facts.get(line.sku());
            return known == null ? "" : known.gtin().map(Gtin::printed).orElse("");
        }
    }

    private Order order(PurchaseOrderNumber number) {
        PurchaseSheet sheet = book.sheet(number);
        return new Order(
                sheet,
                suppliers.require(sheet.supplier()),
                agreeing.terms(sheet.supplier()),
                products.facts(
                        sheet.lines().stream().map(PurchaseSheet.Line::sku).toList()));
    }

    /** A4, ready to be mailed. */
    public byte[] pdf(PurchaseOrderNumber number) {
        limits.count(Limit.EXPORTS);
        Order order = order(number);
        try (PdfPaper paper =
                new PdfPaper(say(order, "title", number, order.sheet().revision()))) {
            paper.pairs(List.of(
                    List.of(say(order, "supplier"), order.supplier().name()),
                    List.of(say(order, "terms"), order.supplier().incoterm() + " LUX"),
                    List.of(
                            say(order, "payment"),
                            say(order, "days", order.terms().paymentDays())),
                    List.of(say(order, "flight"), order.sheet().flight().orElse("–"))));
            paper.table(
                    columns(order),
                    order.wanted()
                            .map(line -> row(order, line).stream()
                                    .map(Object::toString)
                                    .toList())
                            .toList());
            paper.pairs(List.of(List.of(say(order, "total"), money(order.sheet().total()))));
            paper.text(say(order, "please"));
            return paper.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet, numbers as numbers. */
    public byte[] workbook(PurchaseOrderNumber number) {
        limits.count(Limit.EXPORTS);
        Order order = order(number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new XlsxSheetWriter(out, number.number())) {
            sheet.row(columns(order).stream().map(PdfColumn::head).toList());
            for (PurchaseSheet.Line line : order.wanted().toList()) {
                sheet.row(row(order, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<PdfColumn> columns(Order order) {
        return List.of(
                PdfColumn.right("#", 3),
                PdfColumn.left("EAN", 11),
                PdfColumn.left(say(order, "product"), 30),
                PdfColumn.right(say(order, "cases"), 8),
                PdfColumn.right(say(order, "unitsPerCase"), 8),
                PdfColumn.right(say(order, "price"), 12),
                PdfColumn.left(say(order, "requiredBy"), 11));
    }

    private static List<Object> row(Order order, PurchaseSheet.Line line) {
        return List.of(
                line.ref().position(),
                order.code(line),
                order.name(line),
                line.cases().value(),
                line.unitsPerCase(),
                money(line.price()),
                line.requiredBy() == null ? "" : line.requiredBy().toString());
    }

    private static String money(Money money) {
        return money.rounded(RoundingMode.HALF_UP).amount().toPlainString() + " " + money.currencyCode();
    }

    private String say(Order order, String key, Object... arguments) {
        return texts.say("purchasePaper." + key, List.of(arguments), order.reader());
    }
}
