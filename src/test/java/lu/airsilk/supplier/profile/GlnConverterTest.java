package lu.airsilk.supplier.profile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** A location number while its form is mended. */
class GlnConverterTest {

    /** While another field is wrong the view keeps what was read; what it cannot keep opens the page anew, all fields lost. */
    @Test
    void what_is_read_can_be_kept_with_the_view_until_the_form_is_right() throws NoSuchMethodException {
        Class<?> read = GlnConverter.class
                .getMethod("getAsObject", FacesContext.class, UIComponent.class, String.class)
                .getReturnType();

        assertTrue(Serializable.class.isAssignableFrom(read), read.getName());
    }
}
