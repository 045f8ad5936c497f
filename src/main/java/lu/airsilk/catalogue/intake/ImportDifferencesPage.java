package lu.airsilk.catalogue.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.dossier.HistoryLine;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.pricing.PriceMove;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.staging.DifferenceRow;
import lu.airsilk.catalogue.staging.FieldDifference;
import lu.airsilk.catalogue.staging.SheetChange;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Names;
import org.jspecify.annotations.Nullable;

/** The part of an import's page that tells what the sheet changes in the catalogue. */
@Named
@ViewScoped
public class ImportDifferencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RetailBook retail;

    @Inject
    transient ImportDifferences differences;

    @Inject
    PriceImportViewPage sheet;

    private String kind = "";
    private transient @Nullable DifferenceCount count;
    private transient @Nullable Map<PaperKind, Long> lacking;
    private final Rows<DifferenceRow> rows =
            new Rows<>(paging -> differences.rows(sheet.getNumber(), wanted(), paging), row -> row.row() + "");
    private final Rows<VanishedRow> vanished = new Rows<>(
            paging -> differences.vanished(sheet.getNumber(), paging),
            row -> row.sku().code());

    private Optional<SheetChange> wanted() {
        return Arrays.stream(SheetChange.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    public void narrow() {
        rows.refresh();
    }

    /** What may be asked for, each with how many there are. */
    public List<SheetChange> getKinds() {
        return Arrays.asList(SheetChange.values());
    }

    /** A kind with its count, in words. */
    public String label(SheetChange of) {
        DifferenceCount all = getCount();
        long number = switch (of) {
            case NEW -> all.fresh();
            case CHANGED -> all.changed();
            case SAME -> all.same();
            case PRICED -> all.priced();
            case DEARER -> all.dearer();
            case CHEAPER -> all.cheaper();
            case STRIKING -> all.striking();
        };
        return PageWords.say("importView.difference." + of.name(), number);
    }

    public String getAllLabel() {
        DifferenceCount all = getCount();
        return PageWords.say("importView.difference.all", all.fresh() + all.changed() + all.same());
    }

    public DifferenceCount getCount() {
        DifferenceCount counted = count;
        if (counted == null) {
            counted = differences.count(sheet.getNumber());
            count = counted;
        }
        return counted;
    }

    /** The same words before its rows are mended and after. */
    public String getVanishedLabel() {
        return PageWords.say("importView.vanished", getCount().vanished());
    }

    /** A row that is wrong may be of a product that is offered still. */
    public String getVanishedHelp() {
        return isWrong() ? "importView.notGoodHelp" : "importView.vanishedHelp";
    }

    private boolean isWrong() {
        return sheet.getRow().tally().rejected() > 0;
    }

    /** What taking the sheet over does. */
    public String getWhat() {
        DifferenceCount all = getCount();
        String what = PageWords.say(whatKey(), all.fresh(), all.changed(), all.inSale());
        String renamed = sentence("importView.renamed", differences.renamed(sheet.getNumber()));
        return what + renamed + sentence("importView.leaveReview", all.inReview());
    }

    /** One more sentence; none where there is nothing to count. */
    private static String sentence(String key, long count) {
        return count == 0 ? "" : " " + PageWords.say(key, count);
    }

    private String whatKey() {
        if (!sheet.getRow().completes()) {
            return "importView.applyWhat";
        }
        return sheet.getRow().priced() ? "importView.pricesWhat" : "importView.completeWhat";
    }

    /** The papers without which what leaves the shelf does not come back, each with how many lack it; empty when none does. */
    public String getKeptOut() {
        return PageWords.several(lacking().entrySet().stream()
                .map(paper -> PageWords.say("importView.lackedBy", Say.word(paper.getKey()), paper.getValue())));
    }

    /** Asked once a request, as the counts are. */
    private Map<PaperKind, Long> lacking() {
        Map<PaperKind, Long> known = lacking;
        if (known == null) {
            known = getCount().inSale() == 0 ? Map.of() : differences.keptOut(sheet.getNumber());
            lacking = known;
        }
        return known;
    }

    /** What changes in one field, in words. */
    public String sentence(FieldDifference change) {
        return HistoryLine.sentence(change.field(), change.before(), change.after(), retail::rows);
    }

    /** How much dearer, with a sign and an arrow. */
    public String change(DifferenceRow row) {
        return row.change().map(PriceMove::say).orElse("");
    }

    /** A product's name for the reader. */
    public String name(Names names) {
        return names.in(PageWords.reader());
    }

    public Rows<DifferenceRow> getRows() {
        return rows;
    }

    public Rows<VanishedRow> getVanished() {
        return vanished;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
