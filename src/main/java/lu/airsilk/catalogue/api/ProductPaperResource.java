package lu.airsilk.catalogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperDraft;
import lu.airsilk.catalogue.PaperKeeping;
import lu.airsilk.catalogue.PaperKind;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Sku;
import org.jspecify.annotations.Nullable;

/** The papers of a product: registrations, certificates, labels, each with the days on which it holds. */
@Path("products/{sku}/papers")
@RequestScoped
public class ProductPaperResource {

    @Inject
    PaperBook book;

    @Inject
    PaperKeeping keeping;

    /** The papers, and the kinds that customs will ask for and of which there is none. */
    public record PapersJson(int total, List<PaperRow> items, Set<PaperKind> lacking) {

        static PapersJson of(PaperCover cover) {
            return new PapersJson(cover.papers().size(), cover.papers(), cover.lacking());
        }
    }

    /** A paper as programs write it; without {@code validTo} it does not end. */
    public record NewPaper(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        PaperDraft draft() {
            return new PaperDraft(
                    Asked.word("kind", Asked.text("kind", kind), PaperKind.class),
                    Asked.text("number", number),
                    Asked.value("validFrom", validFrom),
                    Optional.ofNullable(validTo));
        }
    }

    @GET
    public PapersJson list(@PathParam("sku") String sku) {
        return PapersJson.of(book.of(named(sku)));
    }

    @POST
    public PapersJson keep(@PathParam("sku") String sku, @Nullable NewPaper paper) {
        keeping.keep(named(sku), Asked.value("paper", paper).draft());
        return list(sku);
    }

    /** It holds no longer. */
    @POST
    @Path("{id: \\d{1,18}}/withdraw")
    public PapersJson withdraw(@PathParam("sku") String sku, @PathParam("id") long id) {
        keeping.withdraw(named(sku), id);
        return list(sku);
    }

    private static Sku named(String sku) {
        return Asked.named(sku, Sku::of);
    }
}
