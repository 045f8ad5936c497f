package lu.airsilk.identity.user;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import lu.airsilk.identity.LinkAddresses;
import lu.airsilk.identity.MadeLink;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.ListSheet;
import org.jspecify.annotations.Nullable;

/** Adds all people of a list, or nobody; shows the link to a password of each, once. */
@Named
@ViewScoped
public class UserSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UserKeeping keeping;

    @Inject
    transient LinkAddresses addresses;

    @Inject
    transient ExternalContext outside;

    private final ListFile list = new ListFile();
    private transient @Nullable List<LinkJson> made;

    /** Stays on the page: links are shown once, to who has made them. */
    public void load() {
        list.take(file -> keeping.addAll(ListSheet.of(
                        file, NewUserJson.COLUMNS, row -> NewUserJson.of(row).checked())))
                .ifPresent(links -> {
                    made = links.stream().map(this::shown).toList();
                    PageWords.found(FacesMessage.SEVERITY_INFO, "made", PageWords.say("userSheet.taken", links.size()));
                });
    }

    private LinkJson shown(MadeLink link) {
        String here =
                ((HttpServletRequest) outside.getRequest()).getRequestURL().toString();
        return LinkJson.of(link, addresses.of(link, URI.create(here)));
    }

    /** The links that were made just now. */
    public List<LinkJson> getMade() {
        return Objects.requireNonNullElse(made, List.of());
    }

    public String getColumns() {
        return String.join(", ", NewUserJson.COLUMNS);
    }

    public ListFile getList() {
        return list;
    }
}
