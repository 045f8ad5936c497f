package lu.airsilk.consignment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import lu.airsilk.consignment.CaseBook;
import lu.airsilk.consignment.CaseRow;
import lu.airsilk.consignment.CaseSearch;
import lu.airsilk.consignment.CaseState;
import lu.airsilk.consignment.DifferenceKind;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.shared.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Claims on carriers and suppliers. */
@Path("discrepancy-cases")
@RequestScoped
public class CaseResource {

    @Inject
    CaseBook book;

    @GET
    public Page<CaseRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("awb") @Nullable String awb,
            @BeanParam PageQuery query) {
        CaseSearch search = new CaseSearch(
                Optional.ofNullable(state).map(word -> Asked.word("state", word, CaseState.class)),
                Optional.ofNullable(kind).map(word -> Asked.word("kind", word, DifferenceKind.class)),
                Optional.ofNullable(awb).map(AirWaybillNumber::of));
        return book.rows(search, query.paging());
    }
}
