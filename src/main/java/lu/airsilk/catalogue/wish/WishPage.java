package lu.airsilk.catalogue.wish;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.faces.Onward;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** Where a store has found nothing: it can ask for it. */
@Named
@RequestScoped
public class WishPage {

    @Inject
    WishAsking asking;

    @Inject
    StoreDirectory directory;

    @Inject
    CurrentActor actor;

    private String store = "";
    private String note = "";
    private @Nullable List<StoreRow> stores;
    private @Nullable WishRow known;
    private boolean looked;

    /** Whether the reader can ask for what these words name. */
    public boolean may(String words) {
        return isAsker() && NewWish.isWish(words);
    }

    /** Whether the reader is of those who ask. */
    public boolean isAsker() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }

    /** What the reader's store has asked for in these words lately; nothing for who has several stores, and chooses one. */
    public @Nullable WishRow known(String words) {
        if (!looked && getStores().size() == 1) {
            known = asking.asked(getStores().getFirst().code(), words).orElse(null);
        }
        looked = true;
        return known;
    }

    public String ask(String words) {
        StoreCode of = store.isEmpty() ? getStores().getFirst().code() : new StoreCode(store);
        NewWish wish = new NewWish(of, words, note);
        Optional<WishRow> before = asking.asked(of, wish.words());
        asking.ask(wish);
        PageWords.onward(new Onward(
                PageWords.say("wish." + before.map(WishPage::again).orElse("asked"), wish.words()),
                "/catalogue/wish-own.xhtml",
                PageWords.say("wishOwn.title")));
        return "/catalogue/product-list?faces-redirect=true&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String again(WishRow before) {
        return before.answeredAt().isEmpty() ? "askedAlready" : "answeredLately";
    }

    /** The stores that the reader can ask for. */
    public List<StoreRow> getStores() {
        if (stores == null) {
            stores = directory.all();
        }
        return Objects.requireNonNull(stores);
    }

    public String getStore() {
        return store;
    }

    public void setStore(@Nullable String store) {
        this.store = Objects.requireNonNullElse(store, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
