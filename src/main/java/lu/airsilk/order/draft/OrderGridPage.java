package lu.airsilk.order.draft;

import static lu.airsilk.platform.json.JsonOnce.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.list.CasesText;
import lu.airsilk.order.list.KeptField;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Keeps what is typed into the rows of the list in the making, one field at a time, and answers with the row anew. */
@Named
@RequestScoped
public class OrderGridPage {

    private static final String NONE = Cases.ZERO.toString();

    @Inject
    OrderEditPage page;

    @Inject
    Drafting drafting;

    @Inject
    OrderUndoPage undo;

    @Inject
    CurrentActor actor;

    @Inject
    DraftBook book;

    @Inject
    ProductDirectory products;

    @Inject
    HabitKeeping habits;

    @Inject
    HabitBook favourites;

    private @Nullable Set<Sku> marked;

    /** Sets the cases of a row as typed; what cannot be read is refused at the row, and the field keeps it. */
    public void keep() {
        Sku sku = Sku.of(PageWords.sent("sku"));
        String typed = PageWords.sent("cases");
        Answer answer = new Answer(sku);
        boolean others = hasChanged(PageWords.sent("stamp"));
        try {
            KeptField kept = drafting.keepCases(page.order(), sku, seen(), CasesText.read(typed, PageWords.reader()));
            page.changed();
            answer.row(rows(), page);
            answer.others(others);
            if (kept.isGone()) {
                answer.gone(name(sku), typed, CasesText.read(typed, PageWords.reader()));
            } else if (!kept.kept()) {
                answer.clash(kept, typed, kept.by().equals(actor.user()));
            }
        } catch (Refused refused) {
            if (book.isSent(page.order())) {
                answer.sent();
            }
            answer.refused(Speaker.here().beside(refused.refusals().getFirst()), typed);
        }
        answer.send();
    }

    /** What was typed before a page was opened is asked about where no row of it stands. */
    private String name(Sku sku) {
        return products.names(sku).map(names -> names.in(PageWords.reader())).orElse(sku.code());
    }

    /** What stood there when she typed; none where she was told that somebody has taken the row out. */
    private static Cases seen() {
        String seen = PageWords.sent("seen");
        return seen.equals(NONE) ? Cases.ZERO : CasesText.read(seen);
    }

    /** Whether the list is another by now than the one that was shown under this stamp; no stamp asks nothing. */
    private boolean hasChanged(String stamp) {
        return !stamp.isEmpty() && !book.stamp(page.order()).equals(Optional.of(stamp));
    }

    /** Takes a row out, unless the list was sent elsewhere; what one has dropped oneself is no change of somebody else. */
    public void drop() {
        Sku sku = Sku.of(PageWords.sent("sku"));
        if (book.isSent(page.order())) {
            Answer answer = new Answer(sku);
            answer.sent();
            answer.send();
            return;
        }
        String name =
                page.line(sku).map(line -> line.names().in(PageWords.reader())).orElse(sku.code());
        undo.remember(drafting.drop(page.order(), sku), PageWords.say("orderEdit.dropped", name));
        PrimeFaces.current().ajax().addCallbackParam("dropped", sku.code());
        PrimeFaces.current().ajax().addCallbackParam("stamp", page.getSheet().stamp());
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("rows", page.getSheet().lines().size());
    }

    /** Marks a row's product as a favourite, or unmarks it. */
    public void mark() {
        habits.mark(page.storeCode(), Sku.of(PageWords.sent("sku")), Boolean.parseBoolean(PageWords.sent("on")));
        marked = null;
    }

    /** Whether somebody else has changed the list since it was shown, and whether nothing of it is left. */
    public void look() {
        boolean changed = hasChanged(PageWords.sent("stamp"));
        PrimeFaces.current().ajax().addCallbackParam("changed", changed);
        if (changed && book.isEmpty(page.order())) {
            PrimeFaces.current().ajax().addCallbackParam("rows", 0);
        }
    }

    /** The list as it stands now; the order that it has become when another device has sent it, with what that has lost. */
    public @Nullable String show() {
        page.look();
        PrimeFaces.current().ajax().addCallbackParam("shown", true);
        if (!book.isSent(page.order())) {
            page.head();
            if (!PageWords.sent("gone").isEmpty() && book.isEmpty(page.order())) {
                PageWords.here(PageWords.say("orderEdit.clearedElsewhere"));
            }
            return null;
        }
        if (!PageWords.sent("lost").isEmpty()) {
            PageWords.notDone(PageWords.say("orderEdit.sentElsewhere", page.getNumber()));
        }
        return OrderEditPage.VIEW + page.getNumber();
    }

    /** The products that the store has marked. */
    public Set<Sku> getFavourites() {
        Set<Sku> known = marked;
        if (known == null) {
            known = favourites.favourites(page.storeCode()).stream()
                    .map(ProductFacts::sku)
                    .collect(Collectors.toSet());
            marked = known;
        }
        return known;
    }

    private DraftRow rows() {
        return new DraftRow(Speaker.here(), getFavourites());
    }

    /** What the page's script needs to show the row as it stands now. */
    private static final class Answer {

        private final JsonObjectBuilder json = JSON.createObjectBuilder();

        Answer(Sku sku) {
            json.add("sku", sku.code());
        }

        void row(DraftRow rows, OrderEditPage page) {
            page.line(Sku.of(PageWords.sent("sku"))).ifPresent(line -> {
                page.sees(line);
                json.add("row", rows.html(line));
            });
            json.add("stamp", page.getSheet().stamp());
            json.add("rows", page.getSheet().lines().size());
        }

        /** Whether somebody else had changed the list before: the sums count what is not seen here. */
        void others(boolean have) {
            json.add("others", have);
        }

        void clash(KeptField theirs, String mine, boolean own) {
            json.add(
                            "clash",
                            own
                                    ? PageWords.say("orderEdit.conflictOwn", theirs.value(), mine)
                                    : PageWords.say("orderEdit.conflict", Say.who(theirs.by()), theirs.value(), mine))
                    .add("keep", PageWords.say("orderEdit.conflictKeep", theirs.value()))
                    .add("take", PageWords.say("orderEdit.conflictTake", mine))
                    .add("mine", mine);
        }

        /** Somebody has taken the row out: she says whether it comes back. */
        void gone(String name, String mine, Cases cases) {
            json.add("name", name)
                    .add("gone", PageWords.say("orderEdit.gone"))
                    .add("add", PageWords.say("orderEdit.goneAdd", cases.value()))
                    .add("leave", PageWords.say("orderEdit.goneLeave"))
                    .add("mine", mine);
        }

        /** Another device has sent the list. */
        void sent() {
            json.add("sent", true);
        }

        void refused(String sentence, String typed) {
            json.add("refused", sentence).add("mine", typed);
        }

        void send() {
            PrimeFaces.current().ajax().addCallbackParam("line", json.build().toString());
        }
    }
}
