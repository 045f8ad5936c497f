package lu.airsilk.consignment.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.count.ReceiptPhotoBook;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.tracking.PieceBook;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.location.Zones;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.file.PdfPaper;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.LotNumber;

/**
 * Drafts the letter by which a carrier or supplier is told of a difference in time: in English, the language of air
 * waybills, with the Chinese product name, the waybill, the piece, the lot and the photos.
 */
@ApplicationScoped
public class DiscrepancyLetters {

    private static final int PHOTO_HEIGHT = 2200;
    private static final int MOST_PIECES = 12;

    @Inject
    Limits limits;

    @Inject
    DiscrepancyBook discrepancies;

    @Inject
    ReceiptBook receipts;

    @Inject
    ReceiptPhotoBook photos;

    @Inject
    PieceBook pieces;

    @Inject
    ProductDirectory products;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The letter as a PDF. */
    public byte[] letter(DiscrepancyNumber number) {
        limits.count(Limit.EXPORTS);
        DiscrepancyRow row = discrepancies.row(number);
        try (PdfPaper paper = new PdfPaper(say("caseLetter.title", row.number()))) {
            paper.text(say("caseLetter.to." + row.party(), row.awb()));
            paper.text(LocalDate.ofInstant(clock.instant(), Zones.CGO).toString());
            paper.text(say("caseLetter.says." + row.kind(), row.units().value(), row.awb()));
            paper.pairs(facts(row));
            paper.text(say("caseLetter.reserve." + row.party(), row.noticeDue()));
            for (PhotoRow photo : photos.of(row.receipt())) {
                if (photo.line().equals(row.receiptLine())) {
                    paper.text(say("caseLetter.photo", photo.line(), photo.takenBy(), photo.takenAt()));
                    paper.picture(photos.file(row.receipt(), photo.id()).content(), PHOTO_HEIGHT);
                }
            }
            return paper.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> facts(DiscrepancyRow row) {
        Optional<ProductFacts> product = products.find(row.sku());
        List<List<String>> facts = new ArrayList<>();
        facts.add(pair("awb", row.awb()));
        facts.add(pair("case", row.number()));
        facts.add(pair("line", row.receiptLine()));
        facts.add(pair(
                "product",
                product.map(known -> known.names().given(Language.ZH) + " · "
                                + known.names().in(Language.EN) + " · " + row.sku())
                        .orElse(row.sku().code())));
        facts.add(pair("lots", lots(row)));
        facts.add(pair("pieces", pieces(row)));
        facts.add(pair("units", row.units().value()));
        if (!row.goods().isEmpty()) {
            facts.add(pair("goods", row.goods()));
        }
        row.claimed()
                .ifPresent(claimed ->
                        facts.add(pair("claimed", claimed.amount().toPlainString() + " " + claimed.currencyCode())));
        return facts;
    }

    private String lots(DiscrepancyRow row) {
        return receipts.sheet(row.receipt()).lines().stream()
                .filter(line -> line.line().equals(row.receiptLine()))
                .flatMap(line -> line.counts().stream())
                .flatMap(count -> count.lot().stream())
                .map(LotNumber::number)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The pieces that hold cases of the line, by number and label. */
    private String pieces(DiscrepancyRow row) {
        int line =
                Integer.parseInt(row.receiptLine().substring(row.receiptLine().lastIndexOf('/') + 1));
        List<PieceRow> holding = pieces.of(row.awb()).stream()
                .filter(piece -> !piece.contents().of(line).isZero())
                .toList();
        String named = holding.stream()
                .limit(MOST_PIECES)
                .map(piece -> piece.number() + " (" + piece.sscc() + ")")
                .collect(Collectors.joining(", "));
        return holding.size() > MOST_PIECES ? named + ", …" : named;
    }

    private List<String> pair(String key, Object value) {
        return List.of(say("caseLetter." + key), value.toString());
    }

    private String say(String key, Object... arguments) {
        return texts.say(key, List.of(arguments), Locale.ENGLISH);
    }
}
