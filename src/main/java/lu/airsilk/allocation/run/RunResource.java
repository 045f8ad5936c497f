package lu.airsilk.allocation.run;

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
import java.util.Optional;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Reason;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Allocation runs. */
@Path("allocation-runs")
@RequestScoped
public class RunResource {

    @Inject
    RunBook book;

    @Inject
    AllocationPlanner planner;

    @Inject
    RunReplaying replaying;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<RunJson> list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
        Optional<RunState> wanted = RequestFields.filter("state", state, RunState.class);
        return book.rows(wanted, query.paging()).map(RunJson::of);
    }

    @POST
    @APIResponseSchema(value = RunJson.class, responseCode = "201")
    public Response calculate(RunAsked.@Nullable Order order) {
        String number = planner.calculate(RequestFields.value("policy", order).checked())
                .number();
        return CreatedAnswer.at("allocation-runs/" + number, one(number));
    }

    @GET
    @Path("{id}")
    public RunJson one(@PathParam("id") String id) {
        return RunJson.of(book.row(new RunNumber(id)));
    }

    @GET
    @Path("{id}/results")
    public Page<ResultJson> results(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.results(new RunNumber(id), query.paging()).map(ResultJson::of);
    }

    /** What the last fixing has moved. */
    @GET
    @Path("{id}/changes")
    public Page<ChangeJson> changes(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.changes(new RunNumber(id), query.paging()).map(ChangeJson::of);
    }

    @GET
    @Path("{id}/why")
    public WhyJson why(@PathParam("id") String id, @QueryParam("orderLine") @Nullable String orderLine) {
        Reason why = book.why(
                new RunNumber(id),
                RequestFields.readable(() -> LineRef.of(RequestFields.text("orderLine", orderLine))));
        return new WhyJson(why.code(), why.arguments(), texts.say(why, Reader.of(headers)));
    }

    /** The run worked out again from what was kept of it: the proof that its answer is no accident. */
    @GET
    @Path("{id}/replay")
    public ReplayJson replay(@PathParam("id") String id) {
        return ReplayJson.of(replaying.replay(new RunNumber(id)));
    }

    @POST
    @Path("{id}/lock")
    public RunJson lock(@PathParam("id") String id, RunAsked.@Nullable Lock lock) {
        planner.lock(new RunNumber(id), RequestFields.value("orderLine", lock).checked());
        return one(id);
    }

    @POST
    @Path("{id}/approve")
    public RunJson approve(@PathParam("id") String id) {
        planner.approve(new RunNumber(id));
        return one(id);
    }

    @POST
    @Path("{id}/commit")
    public RunJson commit(@PathParam("id") String id) {
        planner.commit(new RunNumber(id));
        return one(id);
    }
}
