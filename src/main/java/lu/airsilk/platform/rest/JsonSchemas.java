package lu.airsilk.platform.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.json.PortalJson;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What the portal's JSON looks like, from the types that are written and read: records become named schemas, the trade's
 * own words what {@link PortalJson} makes of them.
 */
final class JsonSchemas {

    private static final Map<Class<?>, Schema> PLAIN = Map.ofEntries(
            Map.entry(String.class, of(SchemaType.STRING)),
            Map.entry(boolean.class, of(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, of(SchemaType.BOOLEAN)),
            Map.entry(int.class, of(SchemaType.INTEGER)),
            Map.entry(Integer.class, of(SchemaType.INTEGER)),
            Map.entry(long.class, of(SchemaType.INTEGER)),
            Map.entry(Long.class, of(SchemaType.INTEGER)),
            Map.entry(BigDecimal.class, of(SchemaType.NUMBER)),
            Map.entry(Instant.class, of(SchemaType.STRING).format("date-time")),
            Map.entry(OffsetDateTime.class, of(SchemaType.STRING).format("date-time")),
            Map.entry(LocalDate.class, of(SchemaType.STRING).format("date")));

    private final Components named;

    JsonSchemas(Components named) {
        this.named = named;
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    /** The schema of a type; records are named once and referred to. */
    Schema of(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
            case Class<?> plain -> plain(plain);
            default -> OASFactory.createSchema();
        };
    }

    private Schema generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return of(SchemaType.ARRAY).items(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return of(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
        }
        return raw == Page.class
                ? of(SchemaType.OBJECT)
                        .addProperty("total", of(SchemaType.INTEGER))
                        .addProperty("items", of(SchemaType.ARRAY).items(of(arguments[0])))
                : plain(raw);
    }

    private Schema plain(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return Objects.requireNonNull(PLAIN.get(type));
        }
        if (type.isEnum()) {
            return of(SchemaType.STRING)
                    .enumeration(Arrays.stream(type.getEnumConstants())
                            .<Object>map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        return PortalJson.adapted(type)
                .map(this::of)
                .orElseGet(() -> type.isRecord() ? named(type) : OASFactory.createSchema());
    }

    private Schema named(Class<?> type) {
        String name = name(type);
        if (named.getSchemas() == null || !named.getSchemas().containsKey(name)) {
            Schema schema = of(SchemaType.OBJECT);
            named.addSchema(name, schema);
            for (RecordComponent part : type.getRecordComponents()) {
                schema.addProperty(PortalJson.member(part), of(part.getGenericType()));
            }
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** {@code RunAsked.Order} is {@code RunAskedOrder}: many requests have an order or a line of their own. */
    private static String name(Class<?> type) {
        return (type.getEnclosingClass() == null ? "" : name(type.getEnclosingClass())) + type.getSimpleName();
    }
}
