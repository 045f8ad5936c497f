package lu.airsilk.catalogue.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.list.FieldWords;
import lu.airsilk.catalogue.list.GoodsTree;
import lu.airsilk.catalogue.list.ProductChoice;
import lu.airsilk.catalogue.list.ProductFilterForm;
import lu.airsilk.catalogue.retail.RetailBook;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.platform.faces.Choices;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** One field of many products: shown before it is changed, and taken back afterwards. */
@Named
@ViewScoped
public class BulkEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 50;

    @Inject
    transient BulkEditing editing;

    @Inject
    transient BulkEditBook book;

    @Inject
    transient ProductChoice choice;

    @Inject
    transient RetailBook retail;

    private transient @Nullable List<RetailCategoryRow> shelves;
    private final ProductFilterForm filter = new ProductFilterForm();
    private BulkField field = BulkField.BRAND;
    private String value = "";
    private String numbers = "";
    /** What the preview was made of: it is worded by it, and it alone is applied. */
    private transient @Nullable BulkDraft shown;

    private transient List<BulkChange> changes = List.of();
    private final Rows<BulkEditRow> rows = new Rows<>(paging -> book.rows(paging), BulkEditRow::number);

    @PostConstruct
    void read() {
        filter.read(PageWords::sent);
    }

    /** Looks what would change; nothing does yet. */
    public void preview() {
        shown = null;
        BulkDraft draft = draft();
        changes = editing.preview(draft);
        shown = draft;
    }

    /** Another field has other values, and another preview. */
    public void otherField() {
        value = "";
        shown = null;
    }

    /** True when the field has a word of a few instead of a text. */
    public boolean isChosen() {
        return field == BulkField.STORAGE || field.isOfStores();
    }

    /** Read once, however many rows name one. */
    private List<RetailCategoryRow> shelves() {
        List<RetailCategoryRow> known = shelves;
        if (known == null) {
            known = retail.rows();
            shelves = known;
        }
        return known;
    }

    /** The words to choose from. */
    public List<SelectItem> getChoices() {
        return switch (field) {
            case CATEGORY -> GoodsTree.toSet();
            case RETAIL -> RetailTree.of(shelves());
            default -> Choices.of(Storage.class);
        };
    }

    /** What a product's field holds, in words. */
    public String word(BulkField of, String text) {
        return FieldWords.value(of.key(), text, this::shelves);
    }

    /** What a product's field holds before or after, in words. */
    public String shownWord(String text) {
        return word(shown().field(), text);
    }

    public String apply() {
        String number = editing.apply(shown());
        return done("bulkEdit.applied", number);
    }

    public String undo(String number) {
        int back = editing.undo(number);
        return done("bulkEdit.tookBack", number, back);
    }

    private String done(String key, Object... told) {
        PageWords.done(key, told);
        return "/catalogue/bulk-edit?faces-redirect=true";
    }

    private BulkDraft draft() {
        return new BulkDraft(chosen(), field, value);
    }

    /** Those typed or pasted, or else those of the filter; never simply all. */
    private List<Sku> chosen() {
        List<String> typed = TypedText.listed(numbers);
        if (!typed.isEmpty()) {
            return choice.numbered(typed);
        }
        if (!filter.leavesOut()) {
            throw Refused.because("bulkEdit.none").at("numbers");
        }
        return choice.matching(filter.query());
    }

    public boolean isPreviewed() {
        return shown != null;
    }

    private BulkDraft shown() {
        return Objects.requireNonNull(shown);
    }

    /** The first of the products that would change. */
    public List<BulkChange> getChanges() {
        return changes.stream().limit(MOST_SHOWN).toList();
    }

    public String getSummary() {
        long seen = changes.stream()
                .filter(change -> change.status() != ProductStatus.DRAFT
                        && !shown().field().isOfStores())
                .count();
        return PageWords.say("bulkEdit.summary", changes.size(), seen);
    }

    public boolean isAnyChange() {
        return isPreviewed() && !changes.isEmpty();
    }

    /** What the products are that no numbers are typed for. */
    public boolean isFiltered() {
        return filter.leavesOut();
    }

    public String getSentence() {
        return PageWords.say("bulkEdit.state", filter.leavesOut() ? 1 : 0);
    }

    public String name(Names names) {
        return names.in(PageWords.reader());
    }

    public List<BulkField> getFields() {
        return Arrays.asList(BulkField.values());
    }

    public ProductFilterForm getFilter() {
        return filter;
    }

    public Rows<BulkEditRow> getRows() {
        return rows;
    }

    public BulkField getField() {
        return field;
    }

    public void setField(BulkField field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = Objects.requireNonNullElse(numbers, "");
    }
}
