package lu.airsilk.order.draft;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.TakenList;
import lu.airsilk.order.demand.ListTaking;
import lu.airsilk.order.list.CasesText;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.list.ListReading;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.SeenRows;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.file.SmallSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Lists that come into the order whole: pasted, loaded, repeated or from a template; and the lines that need a look. */
@Named
@ViewScoped
public class OrderListInPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** As many as anybody mends in one go; the rest come up when these are done. */
    private static final int MOST_SHOWN = 50;

    private static final Set<String> UNKNOWN_GOODS = Set.of("order.unknownProduct", "order.manyProducts");

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Drafting drafting;

    @Inject
    transient ListTaking lists;

    @Inject
    transient TakenWords words;

    @Inject
    transient OrderUndoPage undo;

    @Inject
    transient GoodsHits hits;

    @Inject
    transient HabitKeeping keeping;

    @Inject
    transient HabitBook habits;

    private final SeenRows<HabitBook.TemplateRow> templates = new SeenRows<>(() -> habits.templates(page.storeCode()));
    private final SeenRows<ProductFacts> favourites = new SeenRows<>(() -> habits.favourites(page.storeCode()));
    private String pasted = "";
    private String templateName = "";
    private transient @Nullable Part file;
    private List<UnclearForm> unclear = List.of();

    public void paste() {
        taken(ListReading.ofText(pasted), pasted);
        pasted = "";
    }

    /** What was chosen stays chosen through a refusal, and no longer. */
    public void load() throws IOException {
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            taken(ListReading.ofRows(SmallSheet.rows(content)), "");
        }
        PrimeFaces.current().ajax().update("loadForm");
    }

    private TakenList take(List<ListLine> lines) {
        Locale reader = PageWords.reader();
        return lists.take(
                page.order(), lines.stream().map(line -> line.readBy(reader)).toList(), Joining.AS_WRITTEN);
    }

    private void taken(List<ListLine> lines, String text) {
        TakenList taken = take(lines);
        undo.remember(taken.change(), words.say(taken), text);
        look(taken.waiting() > 0 ? "form:unclear" : "form"); // the foot below says the same
    }

    public void keepTemplate() {
        keeping.keepTemplate(page.order(), templateName);
        PageWords.here(PageWords.say("orderEdit.templateKept", templateName.strip()));
        templateName = "";
    }

    public void dropTemplate(long template) {
        keeping.dropTemplate(template);
    }

    /** Adds one case of a favourite. */
    public void addFavourite(ProductFacts product) {
        drafting.add(page.order(), product.sku(), Cases.of(1));
        page.changed();
    }

    public void mend(UnclearForm line) {
        mend(line, line.getWhat());
    }

    /** The number of the goods that are offered, for their picture. */
    public Sku sku(String hit) {
        return GoodsHits.sku(hit);
    }

    /** The goods that were meant, chosen among those that fit. */
    public void choose(UnclearForm line, String hit) {
        mend(line, GoodsHits.sku(hit).code());
    }

    private void mend(UnclearForm line, String what) {
        lists.mend(page.order(), line.getId(), what, CasesText.ungrouped(line.getCases(), PageWords.reader()))
                .ifPresentOrElse(change -> mended(line, change), () -> {
                    page.look();
                    unclear.remove(line);
                });
    }

    private void mended(UnclearForm line, DraftChange change) {
        undo.remember(change, PageWords.say("orderEdit.mended", line.getRow()));
    }

    /** The line that is in the order already gets these cases as well. */
    public void both(UnclearForm line) {
        settle(line, line.getThere() + line.getAsked());
    }

    /** The line that is in the order already gets these cases instead. */
    public void instead(UnclearForm line) {
        settle(line, line.getAsked());
    }

    private void settle(UnclearForm line, long cases) {
        mended(line, lists.settle(page.order(), line.getId(), Sku.of(line.getSku()), Cases.of(cases)));
    }

    public void dismiss(UnclearForm line) {
        undo.remember(
                lists.dismiss(page.order(), Optional.of(line.getId())),
                PageWords.say("orderEdit.dismissed", line.getRow()));
    }

    public void dismissAll() {
        undo.remember(lists.dismiss(page.order(), Optional.empty()), PageWords.say("orderEdit.dismissedAll"));
    }

    private static void look(String place) {
        PrimeFaces.current().ajax().addCallbackParam("look", place);
    }

    /** The lines that need a look; what was typed into them stays while they are the same lines. */
    public List<UnclearForm> getUnclear() {
        if (PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId())) {
            Map<Long, UnclearForm> before =
                    unclear.stream().collect(Collectors.toMap(UnclearForm::getId, Function.identity()));
            Speaker speaker = Speaker.here();
            List<DraftSheet.Unclear> waiting = page.getSheet().unclear();
            List<Integer> lists = UnclearForm.lists(waiting);
            unclear = IntStream.range(0, Math.min(MOST_SHOWN, waiting.size()))
                    .mapToObj(at -> {
                        DraftSheet.Unclear line = waiting.get(at);
                        return Objects.requireNonNullElseGet(before.get(line.id()), () -> form(line))
                                .because(line, speaker.say(line.why()))
                                .under(place(line, lists.get(at)));
                    })
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return unclear;
    }

    /** Where it was written; of which of the lists that wait, where there are several. */
    private static String place(DraftSheet.Unclear line, int list) {
        return list == 0
                ? PageWords.say("orderEdit.row", line.row())
                : PageWords.say("orderEdit.rowOfList", line.row(), list);
    }

    /** Goods are offered where nobody knows which are meant. */
    private UnclearForm form(DraftSheet.Unclear line) {
        boolean known = !UNKNOWN_GOODS.contains(line.why().code());
        return new UnclearForm(line, known ? List.of() : hits.near(line.what()));
    }

    public List<HabitBook.TemplateRow> getTemplates() {
        return templates.get();
    }

    public List<ProductFacts> getFavourites() {
        return favourites.get();
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = templateName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
