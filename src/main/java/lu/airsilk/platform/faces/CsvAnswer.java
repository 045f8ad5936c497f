package lu.airsilk.platform.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;

/** A CSV file as the answer to a button; the page stays as it is. */
public final class CsvAnswer {

    private CsvAnswer() {}

    /** What writes the file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Sends it; the page is not drawn any more.
     *
     * @param name of the file, without its ending
     */
    public static void send(String name, Content content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType("text/csv;charset=UTF-8");
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        faces.responseComplete();
        content.write(outside.getResponseOutputStream());
    }
}
