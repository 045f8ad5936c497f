package lu.airsilk.order.book;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.owner.OwnerDeciding;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.StoreCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Store orders. */
@Path("orders")
@RequestScoped
public class OrderResource {

    @Inject
    OrderBook book;

    @Inject
    StoreOrdering ordering;

    @Inject
    OrderChanging changing;

    @Inject
    OrderAccepting accepting;

    @Inject
    OwnerDeciding deciding;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<OrderItemJson> list(
            @QueryParam("store") @Nullable String store,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query) {
        OrderSearch search = new OrderSearch(
                RequestFields.filter("store", store, StoreCode::of),
                RequestFields.filter("state", state, OrderState.class).stream().collect(Collectors.toSet()));
        return book.rows(search, query.paging()).map(OrderItemJson::of);
    }

    @GET
    @Path("{number}")
    public OrderJson one(@PathParam("number") String number) {
        return OrderJson.of(book.sheet(new OrderNumber(number)), texts, Reader.of(headers));
    }

    @POST
    @APIResponseSchema(value = OrderJson.class, responseCode = "201")
    public Response place(@QueryParam("submit") boolean submit, OrderAsked.@Nullable Draft draft) {
        OrderDraft asked = RequestFields.value("order", draft).checked();
        String number = (submit ? ordering.order(asked) : ordering.place(asked)).number();
        return CreatedAnswer.at("orders/" + number, one(number));
    }

    @POST
    @Path("{number}/submit")
    public OrderJson submit(@PathParam("number") String number) {
        ordering.submit(new OrderNumber(number));
        return one(number);
    }

    /** It waited for its owner, and is from now on as if it had been submitted now. */
    @POST
    @Path("{number}/approve")
    public OrderJson approve(@PathParam("number") String number) {
        deciding.approve(new OrderNumber(number));
        return one(number);
    }

    /** It waited for its owner, and is a draft of its store again. */
    @POST
    @Path("{number}/return")
    public OrderJson giveBack(@PathParam("number") String number, OrderAsked.@Nullable Return back) {
        deciding.giveBack(
                new OrderNumber(number), RequestFields.value("reason", back).why());
        return one(number);
    }

    @POST
    @Path("{number}/accept")
    public OrderJson accept(@PathParam("number") String number, OrderAsked.@Nullable Acceptance acceptance) {
        accepting.accept(
                new OrderNumber(number),
                RequestFields.value("lines", acceptance).checked());
        return one(number);
    }

    @POST
    @Path("{number}/cancel")
    public OrderJson cancel(@PathParam("number") String number, OrderAsked.@Nullable Cancellation cancellation) {
        OrderAsked.Cancellation asked = RequestFields.value("reason", cancellation);
        changing.cancel(new OrderNumber(number), asked.checked(), asked.why());
        return one(number);
    }

    @POST
    @Path("{number}/amend")
    public OrderJson amend(@PathParam("number") String number, OrderAsked.@Nullable Amendment amendment) {
        OrderAsked.Amendment asked = RequestFields.value("lines", amendment);
        changing.amend(new OrderNumber(number), asked.checked(), asked.why());
        return one(number);
    }
}
