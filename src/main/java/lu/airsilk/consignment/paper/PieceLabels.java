package lu.airsilk.consignment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.consignment.tracking.ShipmentSheet;
import lu.airsilk.consignment.tracking.TradeParties;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.file.PdfLabels;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A label for each piece: its SSCC, and on the bars above it what is inside when it is one product only. Source: GS1
 * logistic label guideline, with the application identifiers 00, 02, 37 and 10.
 */
@ApplicationScoped
public class PieceLabels {

    @Inject
    Limits limits;

    @Inject
    ShipmentBook shipments;

    @Inject
    TradeParties parties;

    /** All labels of a consignment, one a page. */
    public byte[] labels(AirWaybillNumber awb) {
        limits.count(Limit.EXPORTS);
        ShipmentSheet sheet = shipments.packed(awb);
        Refused.unless(!sheet.packed().isEmpty(), "piece.noLabels", awb);
        try (PdfLabels labels = new PdfLabels("SSCC " + awb)) {
            for (PieceRow piece : sheet.packed()) {
                labels.label(
                        awb + "  " + piece.number() + "/" + sheet.pieces(), texts(sheet, piece), codes(sheet, piece));
            }
            return labels.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts(ShipmentSheet sheet, PieceRow piece) {
        List<String> texts = new ArrayList<>();
        texts.add(parties.seller().getFirst() + "  →  " + parties.buyer().getFirst());
        texts.add(sheet.origin() + " → " + sheet.destination() + "   " + PaperWords.kilograms(piece.gross()) + " kg");
        piece.contents().cases().forEach((position, cases) -> {
            ShipmentSheet.Line line = sheet.lines().get(position - 1);
            texts.add(cases + " × " + line.names().given(Language.ZH) + " "
                    + line.names().in(Language.EN));
        });
        return texts.size() > 8 ? texts.subList(0, 8) : texts;
    }

    private static List<String> codes(ShipmentSheet sheet, PieceRow piece) {
        List<String> codes = new ArrayList<>();
        if (piece.contents().cases().size() == 1) {
            int position = piece.contents().cases().firstKey();
            inside(sheet.lines().get(position - 1), piece).ifPresent(codes::add);
        }
        codes.add("[00]" + piece.sscc());
        return codes;
    }

    private static Optional<String> inside(ShipmentSheet.Line line, PieceRow piece) {
        return line.gtin()
                .map(gtin -> "[02]" + gtin.digits() + "[37]"
                        + line.units().value()
                                * piece.contents().all().value()
                                / line.cases().value()
                        + line.lot().map(lot -> "[10]" + lot.number()).orElse(""));
    }
}
