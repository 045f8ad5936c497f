package lu.airsilk.stock.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.audit.AuditJson;
import lu.airsilk.stock.audit.Invariant;
import lu.airsilk.stock.audit.LedgerAuditor;
import lu.airsilk.stock.audit.LedgerSeal;
import org.jspecify.annotations.Nullable;

/** What lies where, and the proof that it adds up. */
@Path("stock")
@RequestScoped
public class StockResource {

    @Inject
    StockOverview overview;

    @Inject
    LedgerAuditor auditor;

    @Inject
    LedgerSeal seal;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<StockJson> list(
            @QueryParam("location") @Nullable String location,
            @QueryParam("sku") @Nullable String sku,
            @BeanParam PageQuery query) {
        StockFilter filter = new StockFilter(
                RequestFields.filter("location", location, Place::of), RequestFields.filter("sku", sku, Sku::of));
        return overview.rows(filter, query.paging()).map(StockJson::of);
    }

    @GET
    @Path("audit")
    public AuditJson audit() {
        Locale reader = Reader.of(headers);
        return new AuditJson(
                auditor.audit().stream().map(found -> said(found, reader)).toList(), seal.hash());
    }

    private AuditJson.InvariantJson said(Invariant found, Locale reader) {
        String text = texts.say(found.textKey(), List.of(), reader);
        return new AuditJson.InvariantJson(found.id(), text, found.holds(), found.offending());
    }
}
