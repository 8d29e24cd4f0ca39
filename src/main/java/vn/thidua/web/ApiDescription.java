package vn.thidua.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the described contract says of itself at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("thidua")
                                .version("v1")
                                .description(
                                        "Whatever a person can do in the browser a program can do with the same rights."
                                                + " Refusals are problem documents (RFC 9457) with `errors` for fields and `reasons` for rules."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** A schema bears the name of its record, and that of the record around it: "Period" alone is said by three of them. */
    @Bean
    ModelResolver schemaNames(ObjectMapperProvider mappers) {
        var names = new TypeNameResolver() {
            @Override
            protected String getNameOfClass(Class<?> type) {
                String name = super.getNameOfClass(type);
                if (type.getEnclosingClass() == null) {
                    return name;
                }
                String around = getNameOfClass(type.getEnclosingClass()).replace("RestController", "");
                return name.startsWith(around) ? name : around + name;
            }
        };
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    /** Whatever is refused is refused in one form; it is described once and said of every call. */
    @Bean
    OpenApiCustomizer refusals() {
        return contract -> {
            var texts = new StringSchema();
            var error = new ObjectSchema().addProperty("field", texts).addProperty("message", texts);
            var reason = new ObjectSchema()
                    .addProperty("code", texts)
                    .addProperty("message", texts)
                    .addProperty("legalSource", texts);
            contract.getComponents()
                    .addSchemas(
                            PROBLEM,
                            new ObjectSchema()
                                    .addProperty("type", texts)
                                    .addProperty("title", texts)
                                    .addProperty("status", new IntegerSchema())
                                    .addProperty("detail", texts)
                                    .addProperty("instance", texts)
                                    .addProperty("errors", new ArraySchema().items(error))
                                    .addProperty("reasons", new ArraySchema().items(reason))
                                    .addProperty("incident", texts));
            var refusal = new ApiResponse()
                    .description("Refused: 400 fields, 401, 403, 404, 409, 413, 415, 422 rules, 429; 500 an incident")
                    .content(new Content()
                            .addMediaType(
                                    MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                    new io.swagger.v3.oas.models.media.MediaType()
                                            .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
            contract.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(call -> call.getResponses().addApiResponse("default", refusal));
        };
    }
}
