package lu.airsilk.catalogue.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/**
 * Prices while a buyer writes or pastes them: a row for each, with the product's number, perhaps the number of cases from
 * which the price holds, and the price of a case; between them a tab or a semicolon.
 */
public class WrittenPricesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String supplier = "";
    private @Nullable LocalDate validFrom;
    private String currency = "EUR";
    private String rows = "";

    /** A row as it stands there. */
    record Row(String number, String from, String price) {

        static Row of(String line) {
            String[] cells = line.strip().split("\\s*[\\t;；]\\s*", -1);
            Refused.unless(cells.length == 2 || cells.length == 3, "priceList.row", line.strip());
            return new Row(cells[0], cells.length == 3 ? cells[1] : "1", cells[cells.length - 1]);
        }

        PriceStep step(String currency, Notation notation) {
            return new PriceStep(
                    Cases.of(notation.read(from, FigureKind.COUNT).longValueExact()),
                    Money.of(notation.read(price, FigureKind.MONEY), currency));
        }
    }

    /**
     * What is written; refused at the rows for what cannot be read or is no product.
     *
     * @param known finds the products that a number names
     * @param notation how the writer writes numbers
     */
    NewPriceList read(Function<List<String>, Map<String, List<ProductFacts>>> known, Notation notation) {
        Refused.unless(!supplier.isEmpty(), "field.missing", "supplier");
        LocalDate first = validFrom;
        if (first == null) {
            throw Refused.because("field.missing", "validFrom").at("validFrom");
        }
        try {
            List<Row> all =
                    rows.lines().filter(line -> !line.isBlank()).map(Row::of).toList();
            Map<String, List<ProductFacts>> products =
                    known.apply(all.stream().map(Row::number).toList());
            return new NewPriceList(new SupplierCode(supplier), first, prices(all, products, notation));
        } catch (Refused refused) {
            throw refused.at("rows");
        }
    }

    private List<NewPriceList.NewPrice> prices(
            List<Row> all, Map<String, List<ProductFacts>> products, Notation notation) {
        List<NewPriceList.NewPrice> prices = new ArrayList<>();
        List<Refusal> unknown = new ArrayList<>();
        for (Row row : all) {
            List<ProductFacts> named = products.getOrDefault(row.number(), List.of());
            if (named.size() == 1) {
                Sku sku = named.getFirst().sku();
                prices.add(new NewPriceList.NewPrice(sku, row.step(currency, notation)));
            } else {
                unknown.add(Refusal.of("product.unknown", row.number()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
        return prices;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(@Nullable String supplier) {
        this.supplier = Objects.requireNonNullElse(supplier, "");
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = Objects.requireNonNullElse(currency, "");
    }

    public String getRows() {
        return rows;
    }

    public void setRows(@Nullable String rows) {
        this.rows = Objects.requireNonNullElse(rows, "");
    }
}
