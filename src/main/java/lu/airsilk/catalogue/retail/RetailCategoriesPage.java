package lu.airsilk.catalogue.retail;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.SeenRows;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import org.jspecify.annotations.Nullable;

/** The retail categories, a new one, and one that is said anew. */
@Named
@ViewScoped
public class RetailCategoriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/catalogue/retail-categories.xhtml?faces-redirect=true";

    @Inject
    transient RetailBook book;

    @Inject
    transient RetailKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private String change = "";
    private String code = "";
    private final Map<String, String> names = new HashMap<>();
    private String parent = "";
    private @Nullable Long place;
    private int version;
    private @Nullable RetailCategoryRow removed;
    private final SeenRows<RetailCategoryRow> rows = new SeenRows<>(() -> book.rows());

    /** One that is there is shown in the form; without a code the form is for a new one. */
    @PostConstruct
    void begin() {
        change = PageWords.sent("change");
        getRows().stream()
                .filter(row -> row.code().code().equals(change))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(RetailCategoryRow row) {
        code = row.code().code();
        Language.SPOKEN.forEach(
                language -> names.put(language.code(), row.names().given(language)));
        parent = row.parent().map(Object::toString).orElse("");
        place = (long) row.place();
        version = row.version();
    }

    public String say() {
        NewRetailCategory said = new NewRetailCategoryJson(code, names, parent, place).checked();
        keeping.say(said);
        PageWords.done("retailCategories.said", name(said.names()));
        return PAGE;
    }

    /** Removes it for all stores; until the page is left it can be undone. */
    public void withdraw(RetailCategoryRow row) {
        keeping.withdraw(row.code());
        removed = row;
    }

    /** Says the removed one again, as it was and in its place. */
    public void undo() {
        RetailCategoryRow again = Objects.requireNonNull(removed);
        keeping.say(new NewRetailCategory(again.code(), again.names(), again.parent(), OptionalInt.of(again.place())));
        removed = null;
        PageWords.here(PageWords.say("retailCategories.said", name(again.names())));
    }

    public boolean isUndoable() {
        return removed != null;
    }

    /** What was removed last. */
    public String getRemoved() {
        return PageWords.say(
                "retailCategories.withdrawn",
                name(Objects.requireNonNull(removed).names()));
    }

    /** As the reader calls it. */
    public String name(Names of) {
        return of.in(PageWords.reader());
    }

    /** What the category may stand below: others that stand below none; nothing where others stand below itself. */
    public List<RetailCategoryRow> getTops() {
        return getRows().stream().anyMatch(row -> isShown(row.parent()))
                ? List.of()
                : getRows().stream()
                        .filter(row -> row.parent().isEmpty() && !isShown(Optional.of(row.code())))
                        .toList();
    }

    private boolean isShown(Optional<RetailCode> other) {
        return isChanging() && other.filter(one -> one.code().equals(code)).isPresent();
    }

    /** What the one above it is called; empty where there is none. */
    public String above(RetailCategoryRow row) {
        return row.parent().map(parent -> RetailTree.name(getRows(), parent)).orElse("");
    }

    /** The version that is shown to be changed. */
    public int getVersion() {
        return version;
    }

    /** In the order of the rail. */
    public List<RetailCategoryRow> getRows() {
        return rows.get();
    }

    public boolean isMayKeep() {
        return actor.has(Role.BUYER);
    }

    public boolean isChanging() {
        return !code.isEmpty() && code.equals(change);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    /** By the letters of a language. */
    public Map<String, String> getNames() {
        return names;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = Objects.requireNonNullElse(parent, "");
    }

    public @Nullable Long getPlace() {
        return place;
    }

    public void setPlace(@Nullable Long place) {
        this.place = place;
    }
}
