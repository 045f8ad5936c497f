package lu.airsilk.stock.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Objects;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.lot.HoldRow;
import org.jspecify.annotations.Nullable;

/** Holds on lots at the hub. */
@Path("holds")
@RequestScoped
public class HoldResource {

    @Inject
    HoldBook book;

    @Inject
    Holding holding;

    /** A hold as programs write it. */
    public record NewHold(
            @Nullable String lot,
            @Nullable String kind,
            @Nullable BigDecimal units,
            @Nullable String note) {}

    @GET
    public Page<HoldRow> list(@QueryParam("ended") @DefaultValue("false") boolean ended, @BeanParam PageQuery query) {
        return book.rows(ended, query.paging());
    }

    @GET
    @Path("{id}")
    public HoldRow one(@PathParam("id") long id) {
        return book.row(id);
    }

    @POST
    public Response hold(@Nullable NewHold asked) {
        NewHold wanted = RequestFields.value("lot", asked);
        long id = holding.hold(
                RequestFields.as("lot", wanted.lot(), LotNumber::of),
                new HoldDraft(
                        RequestFields.word("kind", wanted.kind(), HoldKind.class),
                        RequestFields.units("units", wanted.units()),
                        Objects.requireNonNullElse(wanted.note(), "")));
        return CreatedAnswer.at("holds/" + id, one(id));
    }

    @POST
    @Path("{id}/release")
    public void release(@PathParam("id") long id) {
        var _ = holding.release(id);
    }
}
