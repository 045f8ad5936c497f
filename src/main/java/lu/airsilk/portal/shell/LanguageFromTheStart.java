package lu.airsilk.portal.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * The reader's language from the first moment of a request: what a page looks up before it is built is said in it too. Left
 * to itself Faces asks the browser until then, whatever the reader has chosen.
 */
public class LanguageFromTheStart extends ViewHandlerWrapper {

    public LanguageFromTheStart(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{languagePage.locale}", Locale.class);
    }
}
