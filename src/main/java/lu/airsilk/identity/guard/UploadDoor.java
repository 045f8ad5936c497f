package lu.airsilk.identity.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Spool;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.database.FreeSpace;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.shared.Refused;

/**
 * Files come in only where a page has a field for them and somebody is signed in; what the server has put on its disk for
 * them is gone when the request is. Anywhere else a form with files is refused before a byte of it is kept: the server
 * would write each to its disk and leave it there until its next start.
 */
public class UploadDoor extends HttpFilter {

    /** The pages with a field for a file; {@code ViewsTest} holds this list against the views. */
    public static final Set<String> PAGES = Set.of(
            "/catalogue/paper-rules.xhtml",
            "/catalogue/price-import.xhtml",
            "/catalogue/product-view.xhtml",
            "/catalogue/retail-categories.xhtml",
            "/catalogue/search-words.xhtml",
            "/consignment/message-list.xhtml",
            "/consignment/receipt-view.xhtml",
            "/costing/landed-rules.xhtml",
            "/costing/landed-cost.xhtml",
            "/costing/opening-edit.xhtml",
            "/currency/exchange-rates.xhtml",
            "/customs/tariffs.xhtml",
            "/flight/transit-times.xhtml",
            "/location/calendars.xhtml",
            "/order/cover-rules.xhtml",
            "/order/order-edit.xhtml",
            "/order/promotions.xhtml",
            "/order/store-budgets.xhtml",
            "/portal/store-list.xhtml",
            "/portal/style-sheet.xhtml",
            "/portal/user-list.xhtml",
            "/setting/settings.xhtml",
            "/stock/sales.xhtml",
            "/stock/waste.xhtml",
            "/stock/write-off.xhtml",
            "/supplier/supplier-list.xhtml");

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient FreeSpace space;

    @Inject
    transient Spool spool;

    @Inject
    transient Texts texts;

    @Override
    public void init() throws ServletException {
        try {
            spool.prepare(((File) getServletContext().getAttribute(ServletContext.TEMPDIR)).toPath());
        } catch (IOException broken) {
            throw new ServletException(broken);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasFiles(request)) {
            chain.doFilter(request, response);
        } else if (!actor.known() || !PAGES.contains(request.getServletPath())) {
            refuse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
        } else {
            takeRoom(request, response, chain);
        }
    }

    private void takeRoom(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Spool.Share room;
        try {
            room = spool.take(request.getContentLengthLong());
        } catch (Refused full) {
            refuseInWords(full, request, response);
            return;
        }
        try (room) {
            pass(request, response, chain);
        }
    }

    /** Nothing is kept while the disk is short, and nothing of what does not come whole. */
    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            space.require();
            request.setCharacterEncoding("UTF-8"); // as the pages send it; once the parts are read it is too late
            request.getParts();
            Caller.current().deadline().renew();
        } catch (Refused shortOfRoom) {
            refuseInWords(shortOfRoom, request, response);
            return;
        } catch (IOException cutOff) {
            refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, response);
            return;
        }
        passAndTidy(request, response, chain);
    }

    private void refuseInWords(Refused noRoom, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        response.setContentType("text/plain;charset=UTF-8");
        Locale reader = Reader.of(Collections.list(request.getLocales()));
        response.getWriter().write(texts.say(noRoom.refusals().getFirst(), reader));
    }

    private static void refuse(int status, HttpServletResponse response) {
        response.setHeader("Connection", "close"); // nobody reads what else comes
        response.setStatus(status);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void passAndTidy(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            for (Part part : request.getParts()) {
                part.delete();
            }
        }
    }
}
