package lu.airsilk.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.PictureBook;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;

/** Pictures of products by their own addresses, for pages: {@code /picture/AS0000001}. */
@WebServlet("/picture/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PictureBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sku = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        try {
            Optional<PictureFile> picture = book.of(Sku.of(sku));
            if (picture.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            byte[] jpeg = picture.get().jpeg();
            response.setContentType(PictureFile.MEDIA_TYPE);
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(jpeg.length);
            response.getOutputStream().write(jpeg);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
