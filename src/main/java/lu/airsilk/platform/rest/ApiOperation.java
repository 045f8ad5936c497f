package lu.airsilk.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** One call of the REST interface as its method declares it. */
record ApiOperation(Method method, PathItem.HttpMethod verb, JsonSchemas schemas) {

    private static final String WITHOUT_TOKEN = "TokenResource";

    Operation described() {
        Operation operation = OASFactory.createOperation()
                .operationId(name())
                .addTag(method.getDeclaringClass().getSimpleName().replaceFirst("(Resource|Calculators)$", ""))
                .responses(OASFactory.createAPIResponses().addAPIResponse("default", problem()));
        Arrays.stream(method.getParameters()).forEach(parameter -> add(operation, parameter));
        if (isCommand()) {
            operation.addParameter(header(CommandEdge.KEY).required(true));
            operation.addParameter(header("If-Match").required(false));
        }
        if (!name().startsWith(WITHOUT_TOKEN)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("token"));
        }
        addTo(operation);
        return operation;
    }

    /** Another media type of the same answer has a method of its own. */
    void addTo(Operation operation) {
        operation.getResponses().addAPIResponse(status(), answer(operation));
    }

    private String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private boolean isCommand() {
        return verb != PathItem.HttpMethod.GET && !name().startsWith(WITHOUT_TOKEN) && !name().contains("Calculators.");
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter header(String name) {
        return OASFactory.createParameter().name(name).in(In.HEADER).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private void add(Operation operation, Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .forEach(field -> addNamed(operation, field));
        } else if (parameter.getAnnotations().length == 0 || named(parameter).isEmpty()) {
            operation.requestBody(OASFactory.createRequestBody().content(body(parameter)));
        } else {
            addNamed(operation, parameter);
        }
    }

    private static List<org.eclipse.microprofile.openapi.models.parameters.Parameter> named(AnnotatedElement element) {
        return Stream.of(
                        Stream.ofNullable(element.getAnnotation(QueryParam.class))
                                .map(said -> in(In.QUERY, said.value())),
                        Stream.ofNullable(element.getAnnotation(PathParam.class))
                                .map(said -> in(In.PATH, said.value()).required(true)),
                        Stream.ofNullable(element.getAnnotation(HeaderParam.class))
                                .map(said -> in(In.HEADER, said.value())))
                .flatMap(found -> found)
                .toList();
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter in(In place, String name) {
        return OASFactory.createParameter().name(name).in(place).schema(text());
    }

    private static void addNamed(Operation operation, AnnotatedElement element) {
        named(element).forEach(operation::addParameter);
    }

    private Content body(Parameter parameter) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        boolean raw = parameter.getType() == InputStream.class || parameter.getType() == String.class;
        Schema schema = raw ? text() : schemas.of(parameter.getParameterizedType());
        return content(consumes == null ? new String[] {MediaType.APPLICATION_JSON} : consumes.value(), schema);
    }

    private static Content content(String[] types, Schema schema) {
        Content content = OASFactory.createContent();
        for (String type : types) {
            content.addMediaType(
                    type.replaceFirst(";.*", ""), OASFactory.createMediaType().schema(schema));
        }
        return content;
    }

    private String status() {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        if (said != null) {
            return said.responseCode();
        }
        return method.getReturnType() == void.class ? "204" : "200";
    }

    private APIResponse answer(Operation operation) {
        APIResponse before = operation.getResponses().getAPIResponse(status());
        APIResponse answer = before == null ? OASFactory.createAPIResponse().description("Done") : before;
        if (method.getReturnType() == void.class) {
            return answer;
        }
        Produces produces = method.getAnnotation(Produces.class);
        Content added =
                content(produces == null ? new String[] {MediaType.APPLICATION_JSON} : produces.value(), given());
        if (answer.getContent() == null) {
            return answer.content(added);
        }
        added.getMediaTypes().forEach(answer.getContent()::addMediaType);
        return answer;
    }

    private Schema given() {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        Type type = said == null ? method.getGenericReturnType() : said.value();
        return type == Response.class ? text() : schemas.of(type);
    }

    private APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("Not done; each refusal says why in the language of Accept-Language")
                .content(content(new String[] {Problem.MEDIA_TYPE}, schemas.of(Problem.class)));
    }
}
