package vn.thidua.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vn.thidua.shared.PrintableText;

/**
 * A number where a text belongs is a mistake of whoever sent it, and is said rather than turned into a text; so is a time
 * where a day belongs. Texts are {@linkplain PrintableText printable}, as those of a page's form are.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return mapper -> mapper.withCoercionConfig(
                LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    JsonMapperBuilderCustomizer textsArePrintable() {
        return mapper -> mapper.addModule(new SimpleModule("thidua")
                .addDeserializer(String.class, new PrintableTexts())
                .addKeyDeserializer(String.class, new PrintableNames())
                .addDeserializer(LocalDate.class, new Days()));
    }

    private static final class PrintableTexts extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            var text = super.deserialize(json, context);
            return text == null ? null : PrintableText.of(text);
        }
    }

    private static final class PrintableNames extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return PrintableText.of(name);
        }
    }

    private static final class Days extends StdScalarDeserializer<LocalDate> {

        Days() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            var text = json.getString().strip();
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
            }
        }
    }
}
