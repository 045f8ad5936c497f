package lu.airsilk.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.Texts;

/**
 * The reader's language: chosen by hand and kept in a cookie, else the first of the browser's that we speak. Only
 * languages of our own list ever become a locale, whatever a cookie or header says.
 */
@Named
@RequestScoped
public class LanguagePage {

    private static final String COOKIE = "__Host-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private String here = "";

    public List<Locale> getAll() {
        return Texts.LANGUAGES;
    }

    public Locale getLocale() {
        return Optional.ofNullable((Cookie) outside().getRequestCookieMap().get(COOKIE))
                .flatMap(cookie -> spoken(Locale.forLanguageTag(cookie.getValue())))
                .or(this::asked)
                .orElse(Texts.LANGUAGES.getFirst());
    }

    /** Of the page that is being shown: an error page is the second one of its request, and the first one is gone. */
    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private Optional<Locale> asked() {
        List<Locale> wishes = new ArrayList<>();
        Iterator<Locale> locales = outside().getRequestLocales();
        locales.forEachRemaining(wishes::add);
        return wishes.stream().flatMap(wish -> spoken(wish).stream()).findFirst();
    }

    private static Optional<Locale> spoken(Locale wish) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wish.getLanguage()))
                .findFirst();
    }

    /** Keeps the choice and shows the same page again. */
    public void choose(String tag) throws IOException {
        Locale chosen = spoken(Locale.forLanguageTag(tag)).orElse(Texts.LANGUAGES.getFirst());
        outside()
                .addResponseCookie(
                        COOKIE,
                        chosen.toLanguageTag(),
                        Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true, "SameSite", "Lax", "secure", true));
        outside().redirect(outside().getRequestContextPath() + place());
    }

    /** Only a path of the portal itself: nothing that a browser could take for another host. */
    private String place() {
        return here.matches("/[A-Za-z0-9][^\\\\\\s]*") ? here : "/";
    }

    /** Path and query of the page being shown, given back by the form that changes the language. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest) outside().getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return outside().getRequestServletPath() + query;
    }

    public void setHere(String here) {
        this.here = here;
    }
}
