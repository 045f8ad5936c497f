package lu.airsilk.portal.shell;

/**
 * A line of the navigation.
 *
 * @param key of the word in the portal's bundle, after {@code menu.}
 * @param view path of the page
 * @param icon of PrimeIcons
 */
public record MenuEntry(String key, String view, String icon) {

    /** Whether a view shows the same things, as their editor does. */
    boolean covers(String viewId) {
        return viewId.startsWith(view.replaceFirst("(-list|-overview|-events)?\\.xhtml$", "-"));
    }
}
