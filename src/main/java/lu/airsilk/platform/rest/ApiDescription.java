package lu.airsilk.platform.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The description of the REST interface, read from the resources themselves and from the types that they take and give,
 * so that it cannot say anything else than they do. Named in {@code microprofile-config.properties}; the server's own
 * scan, which knows neither the portal's JSON nor nested types of the same name, is switched off there.
 */
public class ApiDescription implements OASModelReader {

    @Override
    public OpenAPI buildModel() {
        OpenAPI api = OASFactory.createOpenAPI()
                .openapi("3.1.0")
                .info(OASFactory.createInfo()
                        .title("AirSilk")
                        .version("v1")
                        .description("Fields may be added; what is named here stays until /api/v2."))
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents()
                        .addSecurityScheme(
                                "token",
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
        resources().forEach(resource -> describe(resource, api));
        return api;
    }

    private static Stream<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName));
    }

    private static void describe(Class<?> resource, OpenAPI api) {
        Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> add(method, api));
    }

    private static void add(Method method, OpenAPI api) {
        String path = path(method);
        PathItem.HttpMethod verb = verb(method).orElseThrow();
        PathItem item = Optional.ofNullable(api.getPaths().getPathItem(path)).orElseGet(OASFactory::createPathItem);
        api.getPaths().addPathItem(path, item);
        var operation = new ApiOperation(method, verb, new JsonSchemas(api.getComponents()));
        if (item.getOperations().containsKey(verb)) {
            operation.addTo(Objects.requireNonNull(item.getOperations().get(verb)));
        } else {
            item.setOperation(verb, operation.described());
        }
    }

    private static Optional<PathItem.HttpMethod> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> PathItem.HttpMethod.valueOf(verb.value()))
                .findFirst();
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        String all = "/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/"
                + (own == null ? "" : own.value());
        String plain = all.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
        return "/api/v1" + (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
