package lu.airsilk.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.RefusalHandler;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the menu of the reader's roles, where they are, who they are, what happened. */
@Named
@RequestScoped
public class ShellPage {

    private static final Set<Role> IN_LUXEMBOURG =
            EnumSet.of(Role.BUYER, Role.IMPORT, Role.FINANCE, Role.ADMIN, Role.AUDIT);

    @Inject
    CurrentActor actor;

    @Inject
    StoreDirectory stores;

    @Inject
    Texts texts;

    @Inject
    FacesContext faces;

    private List<MenuEntry> entries = List.of();

    /** The entries of the reader’s roles. */
    public List<MenuEntry> getEntries() {
        if (entries.isEmpty()) {
            entries = Menu.of(actor.roles());
        }
        return entries;
    }

    /**
     * Refuses to open a page that has nothing for the reader.
     *
     * @param roles whose page it is, separated by blanks
     */
    public void onlyFor(String roles) {
        onlyFor(Arrays.stream(roles.split(" ", -1)).map(Role::valueOf).toList());
    }

    /** Refuses to open to a program what it may read as one: pages are for people. */
    public void onlyForPeople() {
        onlyFor(Arrays.stream(Role.values()).filter(Role::isPersons).toList());
    }

    private void onlyFor(List<Role> whose) {
        if (whose.stream().noneMatch(actor::has)) {
            throw new Refused(Refused.Kind.FORBIDDEN, Refusal.of("identity.notAllowed", whose));
        }
    }

    /** {@code page} for the entry that the reader is in, for {@code aria-current}; else nothing. */
    public @Nullable String current(MenuEntry entry) {
        String viewId = faces.getViewRoot().getViewId();
        return Menu.entryOf(viewId, getEntries())
                .filter(entry::equals)
                .map(here -> "page")
                .orElse(null);
    }

    /** The clock that hangs in the reader's room: desks are in Luxembourg, stores, hub and their helpers in China. */
    public String getClock() {
        return Collections.disjoint(actor.roles(), IN_LUXEMBOURG) ? "CGO" : "LUX";
    }

    public String getUser() {
        return actor.user();
    }

    /** The reader's own stores, or what they do: those of an owner are too many to be called by name. */
    public String getPlace() {
        return actor.has(Role.OWNER)
                        || actor.stores().all()
                        || actor.stores().codes().isEmpty()
                ? getRoles()
                : storeNames();
    }

    /** Whether the reader has one store only, which no list and no form needs to name again. */
    public boolean isOneStore() {
        return !actor.stores().all() && actor.stores().codes().size() == 1;
    }

    /** Whether the reader keeps stores, for whom flights and air waybills have no numbers. */
    public boolean isOfStore() {
        return actor.roles().stream().anyMatch(Role::isOfStores);
    }

    /** Whether the reader counts goods without a network, so that something may wait on this device to be sent. */
    public boolean isCounting() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }

    private String storeNames() {
        Map<StoreCode, StoreRow> own = stores.rows(actor.stores().codes());
        return own.isEmpty()
                ? getRoles()
                : own.values().stream()
                        .map(store -> store.names().in(reader()))
                        .sorted()
                        .collect(Collectors.joining(" · "));
    }

    /** The reader's roles in words. */
    public String getRoles() {
        return actor.roles().stream()
                .sorted()
                .map(role -> texts.say("Role." + role, List.of(), reader()))
                .collect(Collectors.joining(" · "));
    }

    private Locale reader() {
        return faces.getViewRoot().getLocale();
    }

    /** What happened in this request, errors with the field they speak of. */
    public List<ShownMessage> getMessages() {
        List<ShownMessage> all = ShownMessage.allOf(faces);
        if (faces.getExternalContext().getFlash().containsKey(RefusalHandler.REOPENED)) {
            all.add(ShownMessage.watch(texts.say("error.expired", List.of(), reader())));
        }
        return all;
    }
}
