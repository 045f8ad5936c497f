package lu.airsilk.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the menu of the reader's roles, where they are, who they are, what happened. */
@Named
@RequestScoped
public class ShellPage {

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    FacesContext faces;

    /** The entries whose pages exist. */
    public List<MenuEntry> getEntries() {
        return Menu.of(actor.roles()).stream().filter(this::isBuilt).toList();
    }

    private boolean isBuilt(MenuEntry entry) {
        return faces.getExternalContext().getResourceAsStream(entry.view()) != null;
    }

    /** {@code page} for the entry that the reader is in, for {@code aria-current}; else nothing. */
    public @Nullable String current(MenuEntry entry) {
        return entry.covers(faces.getViewRoot().getViewId()) ? "page" : null;
    }

    public boolean isSigned() {
        return actor.known();
    }

    public String getUser() {
        return actor.user();
    }

    /** The reader's own stores, or what they do. */
    public String getPlace() {
        return actor.stores().all() || actor.stores().codes().isEmpty() ? getRoles() : stores();
    }

    private String stores() {
        return actor.stores().codes().stream().map(Object::toString).sorted().collect(Collectors.joining(" · "));
    }

    /** The reader's roles in words. */
    public String getRoles() {
        return actor.roles().stream()
                .sorted()
                .map(role ->
                        texts.say("Role." + role, List.of(), faces.getViewRoot().getLocale()))
                .collect(Collectors.joining(" · "));
    }

    /** What happened in this request, errors with the field they speak of. */
    public List<ShownMessage> getMessages() {
        return ShownMessage.allOf(faces);
    }
}
