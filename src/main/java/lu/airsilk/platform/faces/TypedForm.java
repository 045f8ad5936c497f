package lu.airsilk.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/**
 * What stands typed in a form of which one field may have been refused. A form that was refused keeps what was typed in its
 * fields and hands none of it to the page, so that fields which nobody has changed would hide what has changed behind them.
 */
public final class TypedForm {

    private TypedForm() {}

    /** Hands the page what can be read; what cannot stays as it was typed with its reason, but in a row that may go. */
    public static void take(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent root = faces.getViewRoot().findComponent(form);
        root.visitTree(VisitContext.createVisitContext(faces), (context, field) -> {
            if (field instanceof UIInput input) {
                take(faces, input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void take(FacesContext faces, UIInput input) {
        input.validate(faces);
        if (input.isValid()) {
            input.updateModel(faces);
        } else if (isInRow(input)) {
            input.resetValue();
        }
    }

    private static boolean isInRow(UIComponent field) {
        UIComponent around = field.getParent();
        return around != null && (around instanceof UIData || isInRow(around));
    }
}
