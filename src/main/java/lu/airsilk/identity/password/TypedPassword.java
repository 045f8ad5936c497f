package lu.airsilk.identity.password;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;

/** A password that somebody typed to show who they are; no log and no fingerprint holds it. */
@JsonbTypeAdapter(TypedPassword.InJson.class)
public record TypedPassword(String text) {

    @Override
    public String toString() {
        return "a typed password";
    }

    /** What the command log's fingerprint takes for it: nothing of it. */
    public static final class InJson implements JsonbAdapter<TypedPassword, String> {

        @Override
        public String adaptToJson(TypedPassword password) {
            return "typed";
        }

        @Override
        public TypedPassword adaptFromJson(String nothing) {
            throw new IllegalStateException("nothing of it was written");
        }
    }
}
