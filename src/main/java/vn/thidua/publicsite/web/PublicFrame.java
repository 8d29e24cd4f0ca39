package vn.thidua.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.publicsite.PublicRules;
import vn.thidua.web.MappedPaths;

/**
 * What stands around every published page, whichever module shows it: where one can go, how long the page may be kept, and
 * whether search engines may list it.
 */
@ControllerAdvice(annotations = Controller.class)
class PublicFrame implements WebMvcConfigurer, HandlerInterceptor {

    /**
     * Where one can go.
     *
     * @param key of the label {@code publicsite.place.<key>} and of the sentence under it
     * @param icon Tabler's name
     */
    record Place(String key, String path, String icon) {}

    private static final String ROOT = "/public";

    private static final List<Place> PLACES = List.of(
            new Place("awards", "/public/awards", "award"),
            new Place("decisions", "/public/decisions", "file-text"),
            new Place("roleModels", "/public/role-models", "star"),
            new Place("verify", "/verify", "shield-check"));

    private final MappedPaths paths;
    private final ObjectProvider<PublicRules> rules;

    /** @param rules asked later: this is made before the database is there to be asked */
    PublicFrame(MappedPaths paths, ObjectProvider<PublicRules> rules) {
        this.paths = paths;
        this.rules = rules;
    }

    @ModelAttribute
    void places(Model model, HttpServletRequest request) {
        if (request.getRequestURI().startsWith(ROOT)) {
            model.addAttribute(
                    "publicPlaces",
                    PLACES.stream().filter(place -> paths.exist(place.path)).toList());
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ROOT, ROOT + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!rules.getObject().isListed()) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return true;
    }

    /** Only what was found may be kept: what is not there today may be published tomorrow. The language stands in a cookie. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }
}
