package lu.airsilk.consignment.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import lu.airsilk.consignment.claim.DiscrepancyLetters;
import lu.airsilk.consignment.count.ReceiptPhotoBook;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.outgoing.OutboxBook;
import lu.airsilk.consignment.outgoing.SentRow;
import lu.airsilk.consignment.outgoing.WaybillDrafts;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.rest.Problem;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * Papers and photos by their own addresses, for links on pages: {@code /document/photo/4711},
 * {@code /document/case-letter/DC-26-000014}. Who may see them is decided by the services that give them.
 */
@WebServlet("/document/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PDF = "application/pdf";

    @Inject
    transient ReceiptPhotoBook photos;

    @Inject
    transient DiscrepancyLetters letters;

    @Inject
    transient ShipmentPapers papers;

    @Inject
    transient PieceLabels labels;

    @Inject
    transient WaybillDrafts waybills;

    @Inject
    transient OutboxBook outbox;

    /** A finished file with its kind and the name under which it may be kept. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Paper(String mediaType, String name, byte[] content) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Objects.requireNonNullElse(request.getPathInfo(), "/")
                .substring(1)
                .split("/", 2);
        try {
            Paper paper = paper(path[0], path.length > 1 ? path[1] : "");
            response.setContentType(paper.mediaType());
            response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(paper.content().length);
            response.getOutputStream().write(paper.content());
        } catch (Refused refused) {
            response.sendError(Problem.status(refused.kind()).getStatusCode());
        }
    }

    private Paper paper(String kind, String id) {
        return switch (kind) {
            case "photo" -> photo(id);
            case "invoice" -> new Paper(PDF, "invoice-" + id + ".pdf", papers.invoice(awb(id)));
            case "packing-list" -> new Paper(PDF, "packing-list-" + id + ".pdf", papers.packingList(awb(id)));
            case "cover-sheet" -> new Paper(PDF, "cover-sheet-" + id + ".pdf", papers.coverSheet(awb(id)));
            case "labels" -> new Paper(PDF, "labels-" + id + ".pdf", labels.labels(awb(id)));
            case "fwb" ->
                new Paper(
                        "text/plain;charset=US-ASCII",
                        id + ".fwb",
                        waybills.master(awb(id)).getBytes(US_ASCII));
            case "sent" -> sent(id.split("/", 2));
            case "case-letter" -> new Paper(PDF, id + ".pdf", letters.letter(new DiscrepancyNumber(id)));
            default -> throw Refused.unknown("document.unknown", kind);
        };
    }

    /** A message as it was handed out: {@code /document/sent/172-12345675/4711}. */
    private Paper sent(String[] path) {
        String number = path.length > 1 ? path[1] : "";
        if (!number.matches("\\d{1,18}")) {
            throw Refused.unknown("message.notKept", number);
        }
        SentRow row = outbox.one(awb(path[0]), Long.parseLong(number));
        String name = row.awb() + (row.house().isEmpty() ? "" : "-" + row.house()) + "."
                + row.kind().toLowerCase(Locale.ROOT);
        return new Paper("text/plain;charset=US-ASCII", name, row.text().getBytes(US_ASCII));
    }

    private static AirWaybillNumber awb(String id) {
        try {
            return AirWaybillNumber.of(id);
        } catch (Refused misspelt) {
            throw Refused.unknown("consignment.unknown", id);
        }
    }

    private Paper photo(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Refused.unknown("photo.unknown", id);
        }
        PhotoFile file = photos.file(Long.parseLong(id));
        return new Paper(file.mediaType(), id + "." + file.mediaType().substring("image/".length()), file.content());
    }
}
