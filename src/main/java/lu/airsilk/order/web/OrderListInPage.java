package lu.airsilk.order.web;

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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.HabitBook;
import lu.airsilk.order.HabitKeeping;
import lu.airsilk.order.Repeating;
import lu.airsilk.order.TakenList;
import lu.airsilk.order.logic.ListLine;
import lu.airsilk.order.logic.ListReading;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.platform.file.SmallSheet;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** Lists that come into the order whole: pasted, loaded, repeated or from a template; and the lines that need a look. */
@Named
@ViewScoped
public class OrderListInPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** As many as anybody mends in one go; the rest come up when these are done. */
    private static final int MOST_SHOWN = 50;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Drafting drafting;

    @Inject
    transient Repeating repeating;

    @Inject
    transient HabitKeeping keeping;

    @Inject
    transient HabitBook habits;

    private String pasted = "";
    private String templateName = "";
    private transient @Nullable Part file;
    private List<UnclearForm> unclear = List.of();

    public void paste() {
        taken(drafting.take(page.order(), ListReading.ofText(pasted)));
        pasted = "";
    }

    public String load() throws IOException {
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            List<ListLine> lines = ListReading.ofRows(SmallSheet.rows(content));
            TakenList taken = drafting.take(page.order(), lines);
            Told.done(key(taken), taken.taken(), taken.unclear());
        }
        return again();
    }

    /** Puts the store's last order into the list. */
    public void lastOrder() {
        repeating.lastOrder(page.storeCode());
        page.changed();
    }

    public void use(long template) {
        taken(repeating.template(page.order(), template));
    }

    public void keepTemplate() {
        keeping.keepTemplate(page.order(), templateName);
        Told.here(Told.say("orderEdit.templateKept", templateName.strip()));
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
        taken(drafting.mend(page.order(), line.getId(), line.getWhat(), line.getCases()));
    }

    public void dismiss(UnclearForm line) {
        drafting.dismiss(page.order(), Optional.of(line.getId()));
        page.changed();
    }

    public void dismissAll() {
        drafting.dismiss(page.order(), Optional.empty());
        page.changed();
    }

    public void clear() {
        drafting.clear(page.order());
        page.changed();
    }

    private void taken(TakenList taken) {
        page.changed();
        if (taken.taken() > 0 || taken.unclear() > 1) {
            Told.here(Told.say(key(taken), taken.taken(), taken.unclear()));
        }
    }

    private static String key(TakenList taken) {
        return taken.unclear() == 0 ? "orderEdit.taken" : "orderEdit.takenUnclear";
    }

    private String again() {
        return "/order/order-edit?faces-redirect=true&number=" + page.getNumber();
    }

    /** The lines that need a look; what was typed into them stays while they are the same lines. */
    public List<UnclearForm> getUnclear() {
        if (PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId())) {
            Speaker speaker = Speaker.here();
            unclear = page.getSheet().unclear().stream()
                    .limit(MOST_SHOWN)
                    .map(line -> new UnclearForm(line, speaker.say(line.why())))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return unclear;
    }

    public List<HabitBook.TemplateRow> getTemplates() {
        return habits.templates(page.storeCode());
    }

    public List<ProductFacts> getFavourites() {
        return habits.favourites(page.storeCode());
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
