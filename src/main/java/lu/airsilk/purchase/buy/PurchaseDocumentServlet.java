package lu.airsilk.purchase.buy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Refused;

/** Purchase orders as files by their own addresses, for links on pages; who may see them the services decide. */
@WebServlet("/purchase-document/*")
public class PurchaseDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient PurchasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Objects.requireNonNullElse(request.getPathInfo(), "/")
                .substring(1)
                .split("/", 2);
        try {
            boolean workbook = path[0].equals("xlsx");
            PurchaseOrderNumber number = new PurchaseOrderNumber(path.length > 1 ? path[1] : "");
            byte[] content = workbook ? papers.workbook(number) : papers.pdf(number);
            response.setContentType(workbook ? WORKBOOK : "application/pdf");
            // a browser shows a paper, but can only keep a workbook
            response.setHeader(
                    "Content-Disposition",
                    (workbook ? "attachment" : "inline") + "; filename=\"" + number
                            + (workbook ? ".xlsx\"" : ".pdf\""));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (Refused refused) {
            response.sendError(
                    refused.kind() == Refused.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
