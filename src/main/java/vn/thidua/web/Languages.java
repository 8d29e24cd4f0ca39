package vn.thidua.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Vietnamese first, English complete. People choose with {@code ?lang=} and a cookie remembers; programs choose with
 * {@code Accept-Language}. What the browser prefers is ignored on pages: an office in Hà Nội with an English Windows
 * still works in Vietnamese.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final List<Locale> KNOWN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final Pattern BASE_NAME = Pattern.compile("(.+?)(_[a-z]{2})?\\.properties");

    /** Every module keeps its own file in {@code messages/}; nobody registers it anywhere. */
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> BASE_NAME.matcher(String.valueOf(file.getFilename())))
                .filter(java.util.regex.Matcher::matches)
                .map(name -> "messages." + name.group(1))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(VIETNAMESE);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return known(value);
            }
        };
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(
                request -> ApiPaths.isApi(request) ? accepted(request.getHeader("Accept-Language")) : VIETNAMESE);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected @Nullable Locale parseLocaleValue(String value) {
                return known(value);
            }
        };
        change.setParamName("lang");
        change.setHttpMethods("GET", "HEAD");
        registry.addInterceptor(change).excludePathPatterns(ApiPaths.PATTERN);
    }

    /** The language of this tag, Vietnamese for every one that we do not speak. */
    static Locale known(@Nullable String tag) {
        var language = Locale.forLanguageTag(tag == null ? "" : tag).getLanguage();
        return KNOWN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    /** The language a program asks for, Vietnamese for whatever cannot be read or is not spoken here. */
    static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return VIETNAMESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
