package lu.airsilk.catalogue.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Pictures of products by their own addresses, for pages: {@code /picture/AS0000001}. */
@WebServlet("/picture/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PictureBook book;

    @Inject
    transient ProductDossier dossier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sku = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        try {
            Optional<PictureFile> picture = book.of(Sku.of(sku));
            if (picture.isEmpty()) {
                response.sendRedirect(request.getContextPath() + icon(Sku.of(sku)));
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

    /** What stands for a product without a picture: the drawing of its kind. */
    private String icon(Sku sku) {
        return "/jakarta.faces.resource/%s.xhtml?ln=images".formatted(ProductPicturePage.iconOf(dossier.of(sku)));
    }
}
