package lu.airsilk.supplier.profile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gln;
import org.jspecify.annotations.Nullable;

/** Reads a location number where all other fields are read, so that everything wrong is told at once. */
@FacesConverter("airsilk.Gln")
public class GlnConverter implements Converter<Gln> {

    @Override
    public @Nullable Gln getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Gln.of(typed);
        } catch (Refused refused) {
            String said = Speaker.here().say(refused.refusals().getFirst());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null), refused);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Gln number) {
        return Objects.toString(number, "");
    }
}
