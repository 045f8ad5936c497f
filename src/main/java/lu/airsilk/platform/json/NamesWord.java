package lu.airsilk.platform.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;

/** {@link Names} as an object by the letters of a language: always the five usual ones, the others that there are. */
public final class NamesWord implements JsonbAdapter<Names, Map<String, String>> {

    @Override
    public Map<String, String> adaptToJson(Names names) {
        Map<String, String> byCode = new LinkedHashMap<>();
        Language.USUAL.forEach(language -> byCode.put(language.code(), names.given(language)));
        names.others().forEach((language, name) -> byCode.put(language.code(), name));
        return byCode;
    }

    @Override
    public Names adaptFromJson(Map<String, String> byCode) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        byCode.forEach((code, name) -> Language.ofCode(code).ifPresent(language -> names.put(language, name)));
        return Names.of(names);
    }
}
