package lu.airsilk.portal.exception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import lu.airsilk.consignment.TroubleKeeping;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import org.jspecify.annotations.Nullable;

/** The exceptions that import staff work through: what is late, missing, short of papers, near its cut-off, too full. */
@Path("import-exceptions")
@RequestScoped
public class ImportExceptionResource {

    @Inject
    ImportHome home;

    @Inject
    TroubleKeeping keeping;

    /**
     * One of them.
     *
     * @param id names it to those who take it
     * @param what the air waybill, the flight or the receipt
     * @param number of the case or the flight; empty when there is nothing more to say
     * @param due the last moment to mend it without loss
     * @param owner absent while the whole desk looks after it
     */
    public record Open(
            String id,
            String kind,
            String what,
            String number,
            int pieces,
            @Nullable Instant since,
            @Nullable Instant due,
            @Nullable String owner) {

        static Open of(ImportHome.Owned owned) {
            ExceptionRow problem = owned.problem();
            return new Open(
                    problem.key(),
                    problem.kind().name(),
                    problem.about().what(),
                    problem.about().number(),
                    problem.about().pieces(),
                    problem.since().orElse(null),
                    problem.due().orElse(null),
                    owned.owner().orElse(null));
        }
    }

    /** The most urgent first. */
    @GET
    public Page<Open> list(@BeanParam PageQuery query) {
        return query.of(home.exceptions()).map(Open::of);
    }

    /** The caller looks after it from now on. */
    @POST
    @Path("{id}/take")
    public Page<Open> take(@PathParam("id") String id) {
        keeping.take(id);
        return Page.whole(home.exceptions()).map(Open::of);
    }

    /** The caller looks after it no longer. */
    @POST
    @Path("{id}/give-back")
    public Page<Open> giveBack(@PathParam("id") String id) {
        keeping.giveBack(id);
        return Page.whole(home.exceptions()).map(Open::of);
    }
}
