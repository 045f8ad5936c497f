package lu.airsilk.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import lu.airsilk.consignment.TroubleKeeping;
import lu.airsilk.portal.ImportHome;
import lu.airsilk.portal.Problem;
import org.jspecify.annotations.Nullable;

/** The exceptions that import staff work through: what is late, missing, short of papers, near its cut-off, too full. */
@Path("import-exceptions")
@RequestScoped
public class ImportExceptionResource {

    @Inject
    ImportHome home;

    @Inject
    TroubleKeeping keeping;

    /** The exceptions, the most urgent first. */
    public record Exceptions(int total, List<Open> items) {}

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
            Problem problem = owned.problem();
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

    @GET
    public Exceptions list() {
        List<Open> items = home.exceptions().stream().map(Open::of).toList();
        return new Exceptions(items.size(), items);
    }

    /** The caller looks after it from now on. */
    @POST
    @Path("{id}/take")
    public Exceptions take(@PathParam("id") String id) {
        keeping.take(id);
        return list();
    }

    /** The caller looks after it no longer. */
    @POST
    @Path("{id}/give-back")
    public Exceptions giveBack(@PathParam("id") String id) {
        keeping.giveBack(id);
        return list();
    }
}
