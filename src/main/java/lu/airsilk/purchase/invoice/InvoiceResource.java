package lu.airsilk.purchase.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Suppliers' invoices. */
@Path("supplier-invoices")
@RequestScoped
public class InvoiceResource {

    @Inject
    InvoiceBook book;

    @Inject
    Invoicing invoicing;

    /** An invoice as programs write it, or a credit note where the kind says so; its amount is above nothing in both. */
    public record NewInvoice(
            @Nullable String order,
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable String currency) {

        InvoiceDraft checked() {
            return new InvoiceDraft(
                    new PurchaseOrderNumber(RequestFields.text("order", order)),
                    Optional.ofNullable(kind)
                            .map(word -> RequestFields.word("kind", word, InvoiceKind.class))
                            .orElse(InvoiceKind.INVOICE),
                    RequestFields.text("number", number),
                    RequestFields.value("day", day),
                    Money.of(RequestFields.value("amount", amount), RequestFields.text("currency", currency)));
        }
    }

    /** What finance decides; sent back with a reason. */
    public record Decision(
            @Nullable Boolean accept, @Nullable String reason) {}

    @GET
    public Page<InvoiceRow> list(@QueryParam("order") @Nullable String order, @BeanParam PageQuery query) {
        return book.rows(Optional.ofNullable(order).map(PurchaseOrderNumber::new), query.paging());
    }

    @GET
    @Path("{id}")
    public InvoiceRow one(@PathParam("id") long id) {
        return book.row(id);
    }

    @POST
    @APIResponseSchema(value = InvoiceRow.class, responseCode = "201")
    public Response note(@Nullable NewInvoice invoice) {
        long id = invoicing.note(RequestFields.value("order", invoice).checked());
        return CreatedAnswer.at("supplier-invoices/" + id, one(id));
    }

    @POST
    @Path("{id}/decide")
    public InvoiceRow decide(@PathParam("id") long id, @Nullable Decision decision) {
        Decision asked = RequestFields.value("accept", decision);
        if (RequestFields.value("accept", asked.accept())) {
            invoicing.accept(id);
        } else {
            invoicing.sendBack(id, RequestFields.text("reason", asked.reason()));
        }
        return one(id);
    }
}
