package lu.airsilk.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Refused;

/** What a page tells its reader after something was done, on the view that comes next. */
public final class PageWords {

    private PageWords() {}

    /** Says on the next view that it was done; the key's places are filled with the arguments. */
    public static void done(String key, Object... arguments) {
        next(say(key, arguments));
    }

    /** Says on this view that it was done. */
    public static void here(String sentence) {
        here(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** Says a sentence on this view, and how bad that is. */
    public static void here(FacesMessage.Severity how, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(how, sentence, null));
    }

    /** Says on this view that something is wrong; the sentence leads to the place. */
    public static void wrong(String place, String sentence) {
        found(FacesMessage.SEVERITY_ERROR, place, sentence);
    }

    /** Says on this view what was found, and how bad that is; the sentence leads to the place. */
    public static void found(FacesMessage.Severity how, String place, String sentence) {
        FacesContext.getCurrentInstance().addMessage(place, new FacesMessage(how, sentence, null));
    }

    /** A parameter of the request, in its address or sent along by the page's script; empty when it has none. */
    public static String sent(String name) {
        return Objects.requireNonNullElse(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name),
                "");
    }

    /** Says a sentence on the next view. */
    public static void next(String sentence) {
        next(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** Says a sentence on the next view, and how bad that is. */
    public static void next(FacesMessage.Severity how, String sentence) {
        keep(new FacesMessage(how, sentence, null));
    }

    /** Says on the next view what was not done and why. */
    public static void notDone(String sentence) {
        next(FacesMessage.SEVERITY_ERROR, sentence);
    }

    /** The sentence of a key in the reader's language. */
    public static String say(String key, Object... arguments) {
        return Say.texts().say(key, List.of(arguments), reader());
    }

    /** One after another, as the reader's language parts what it counts up. */
    public static String several(Stream<String> words) {
        return words.reduce((some, next) -> say("words.several", some, next)).orElse("");
    }

    /** The number that the reader typed; refused at the field when it is none, or can be read in two ways. */
    public static BigDecimal read(String field, String typed, FigureKind kind) {
        try {
            return Notation.of(reader()).read(typed, kind);
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }

    /** A number as the reader writes it. */
    public static String figure(BigDecimal number, FigureKind kind) {
        return Notation.of(reader()).say(number, kind);
    }

    /** The language of the view at hand. */
    public static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Says on the next view what was done and where it goes on. */
    public static void onward(Onward done) {
        keep(done);
    }

    private static void keep(FacesMessage message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, message);
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
