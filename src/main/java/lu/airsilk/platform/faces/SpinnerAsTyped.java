package lu.airsilk.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import lu.airsilk.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.spinner.Spinner;
import org.primefaces.component.spinner.SpinnerRenderer;

/**
 * A spinner hands on what was typed, to be read or refused. PrimeFaces drops what it cannot read as a plain number or what
 * is out of range, and the page would say that it is saved.
 */
public class SpinnerAsTyped extends SpinnerRenderer {

    @Override
    public void decode(FacesContext faces, UIComponent field) {
        super.decode(faces, field);
        Spinner spinner = (Spinner) field;
        String typed = faces.getExternalContext().getRequestParameterMap().get(spinner.getClientId(faces) + "_input");
        if (typed != null && spinner.getConverter() instanceof FigureConverter && shouldDecode(spinner)) {
            spinner.setSubmittedValue(typed);
        }
    }

    @Override
    public @Nullable Object getConvertedValue(FacesContext faces, UIComponent field, @Nullable Object submitted) {
        Object value = super.getConvertedValue(faces, field, submitted);
        if (value instanceof Number number) {
            requireInRange(faces, (Spinner) field, new BigDecimal(number.toString()));
        }
        return value;
    }

    private static void requireInRange(FacesContext faces, Spinner spinner, BigDecimal number) {
        BigDecimal least = BigDecimal.valueOf(spinner.getMin());
        BigDecimal most = BigDecimal.valueOf(spinner.getMax());
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            Refusal refusal = Refusal.of("number.range", number, least, most);
            String said = Say.texts().say(refusal, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
        }
    }
}
