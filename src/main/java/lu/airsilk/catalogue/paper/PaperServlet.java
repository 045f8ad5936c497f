package lu.airsilk.catalogue.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Papers of products by their own addresses, for links on pages: {@code /paper/AS0000001/4711}. */
@WebServlet("/paper/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([^/]{1,32})/(\\d{1,18})");

    @Inject
    transient PaperBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(book.file(Sku.of(address.group(1)), Long.parseLong(address.group(2))), address.group(2), response);
        } catch (Refused refused) {
            response.sendError(
                    refused.kind() == Refused.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** To be kept by the reader, not to be run beside the portal's own pages. */
    private static void send(DocumentFile file, String id, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + id + "." + file.ending() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
