package lu.airsilk.purchase.buy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.purchase.order.Consolidating;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.shared.number.SupplierCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Purchase orders. */
@Path("purchase-orders")
@RequestScoped
public class PurchaseResource {

    @Inject
    PurchaseBook book;

    @Inject
    Purchasing purchasing;

    @Inject
    PurchaseStopping stopping;

    @Inject
    Consolidating consolidating;

    @Inject
    PurchasePapers papers;

    /** A purchase order in a list, by its number. */
    public record Row(
            String number, SupplierCode supplier, PurchaseState state, long products, long cases, long confirmed) {}

    /** The purchase orders that a gathering has made. */
    public record Gathered(List<PurchaseJson> orders) {}

    @GET
    public Page<Row> list(
            @QueryParam("supplier") @Nullable String supplier,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query) {
        PurchaseBook.Search search = new PurchaseBook.Search(
                RequestFields.filter("supplier", supplier, SupplierCode::of),
                RequestFields.filter("state", state, PurchaseState.class),
                false);
        return book.rows(search, query.paging())
                .map(row -> new Row(
                        row.number().number(),
                        row.supplier(),
                        row.state(),
                        row.products(),
                        row.ordered().value(),
                        row.confirmed().value()));
    }

    @GET
    @Path("{number}")
    public PurchaseJson one(@PathParam("number") String number) {
        PurchaseOrderNumber order = new PurchaseOrderNumber(number);
        return PurchaseJson.of(book.sheet(order), book.turns(order));
    }

    @POST
    @Path("consolidate")
    @APIResponseSchema(value = Gathered.class, responseCode = "201")
    public Response consolidate(PurchaseAsked.@Nullable Gathering gathering) {
        PurchaseAsked.Gathering asked = RequestFields.value("supplier", gathering);
        SupplierCode supplier = SupplierCode.of(RequestFields.text("supplier", asked.supplier()));
        List<PurchaseOrderNumber> made = Boolean.TRUE.equals(asked.perFlight())
                ? consolidating.consolidateByFlight(supplier, asked.products())
                : consolidating.consolidate(supplier, asked.products());
        List<PurchaseJson> orders =
                made.stream().map(number -> one(number.number())).toList();
        return CreatedAnswer.at("purchase-orders/" + made.getFirst(), new Gathered(orders));
    }

    @POST
    @Path("{number}/submit")
    public PurchaseJson submit(@PathParam("number") String number) {
        purchasing.submit(new PurchaseOrderNumber(number));
        return one(number);
    }

    @POST
    @Path("{number}/approve")
    public PurchaseJson approve(@PathParam("number") String number) {
        purchasing.approve(new PurchaseOrderNumber(number));
        return one(number);
    }

    @POST
    @Path("{number}/send")
    public PurchaseJson send(@PathParam("number") String number, PurchaseAsked.@Nullable Sending sending) {
        purchasing.send(new PurchaseOrderNumber(number), sending == null ? Map.of() : sending.reasons());
        return one(number);
    }

    @POST
    @Path("{number}/confirm")
    public PurchaseJson confirm(@PathParam("number") String number, PurchaseAsked.@Nullable Answer answer) {
        purchasing.confirm(new PurchaseOrderNumber(number), answer == null ? List.of() : answer.checked());
        return one(number);
    }

    @POST
    @Path("{number}/amend")
    public PurchaseJson amend(@PathParam("number") String number, PurchaseAsked.@Nullable Amendment amendment) {
        PurchaseAsked.Amendment asked = RequestFields.value("lines", amendment);
        purchasing.amend(
                new PurchaseOrderNumber(number), asked.quantities(), RequestFields.text("reason", asked.reason()));
        return one(number);
    }

    @POST
    @Path("{number}/reject")
    public PurchaseJson reject(@PathParam("number") String number, PurchaseAsked.@Nullable Stop stop) {
        stopping.reject(new PurchaseOrderNumber(number), PurchaseAsked.Stop.why(stop));
        return one(number);
    }

    @POST
    @Path("{number}/withdraw")
    public PurchaseJson withdraw(@PathParam("number") String number, PurchaseAsked.@Nullable Stop stop) {
        stopping.withdraw(new PurchaseOrderNumber(number), PurchaseAsked.Stop.why(stop));
        return one(number);
    }

    @POST
    @Path("{number}/cancel")
    public PurchaseJson cancel(@PathParam("number") String number, PurchaseAsked.@Nullable Cancellation cancellation) {
        PurchaseAsked.Cancellation asked = RequestFields.value("reason", cancellation);
        stopping.cancel(new PurchaseOrderNumber(number), asked.checked(), RequestFields.text("reason", asked.reason()));
        return one(number);
    }

    @POST
    @Path("{number}/flight")
    public PurchaseJson fly(@PathParam("number") String number, PurchaseAsked.@Nullable Departure departure) {
        purchasing.flyWith(new PurchaseOrderNumber(number), PurchaseAsked.Departure.of(departure));
        return one(number);
    }

    /** The order as the supplier reads it. */
    @GET
    @Path("{number}/order.pdf")
    @Produces("application/pdf")
    public byte[] pdf(@PathParam("number") String number) {
        return papers.pdf(new PurchaseOrderNumber(number));
    }

    /** The same as a workbook. */
    @GET
    @Path("{number}/order.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public byte[] workbook(@PathParam("number") String number) {
        return papers.workbook(new PurchaseOrderNumber(number));
    }
}
