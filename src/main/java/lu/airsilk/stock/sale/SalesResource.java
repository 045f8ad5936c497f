package lu.airsilk.stock.sale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.till.SalesDraft;
import org.jspecify.annotations.Nullable;

/** What stores have sold. */
@Path("sales")
@RequestScoped
public class SalesResource {

    @Inject
    Selling selling;

    @Inject
    SalesBook book;

    /**
     * A day's sales.
     *
     * @param corrects whether the day was told already and these are its sales
     * @param reason why it is corrected
     */
    public record Sales(
            @Nullable String store,
            @Nullable LocalDate day,
            @Nullable List<AskedLine> lines,
            @Nullable Boolean corrects,
            @Nullable String reason) {

        boolean isCorrection() {
            return Boolean.TRUE.equals(corrects);
        }

        SalesDraft checked() {
            List<AskedLine> given = RequestFields.list("lines", lines);
            return new SalesDraft(
                    StoreCode.of(RequestFields.text("store", store)),
                    RequestFields.value("day", day),
                    IntStream.range(0, given.size())
                            .mapToObj(index -> given.get(index).checked("lines[" + index + "]", index + 1))
                            .toList());
        }
    }

    /** Units of a product. */
    public record AskedLine(@Nullable String sku, @Nullable BigDecimal units) {

        SalesDraft.Line checked(String at, int row) {
            return new SalesDraft.Line(
                    RequestFields.as(at + ".sku", sku, Sku::of), RequestFields.units(at + ".units", units), row);
        }
    }

    /**
     * A report, as programs read it.
     *
     * @param units fewer than none where it takes back more than it tells anew
     * @param correctsBecause why it corrects the report before it; none for the first of a day
     */
    public record Report(
            String number,
            StoreCode store,
            LocalDate day,
            String by,
            Instant at,
            long products,
            long units,
            @Nullable String correctsBecause) {

        static Report of(SalesBook.Row row) {
            return new Report(
                    row.number(),
                    row.store(),
                    row.day(),
                    row.by(),
                    row.at(),
                    row.products(),
                    row.units(),
                    row.correctsBecause().orElse(null));
        }
    }

    @POST
    public Response sell(@Nullable Sales sales) {
        Sales asked = RequestFields.value("lines", sales);
        String number = asked.isCorrection()
                ? selling.correct(asked.checked(), RequestFields.text("reason", asked.reason()))
                : selling.sell(asked.checked());
        return CreatedAnswer.at("sales/" + number, one(number));
    }

    @GET
    public Page<Report> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(Report::of);
    }

    @GET
    @Path("{number}")
    public Report one(@PathParam("number") String number) {
        return Report.of(book.row(number));
    }
}
