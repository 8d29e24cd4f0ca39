package vn.thidua.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refusal;

/** The decision tables on the class path, {@code processes/<module>/<decision id>.dmn}. */
@Component
class DecisionModels {

    private final Map<String, Resource> byId = new TreeMap<>();

    DecisionModels() throws IOException {
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.dmn")) {
            String url = model.getURL().toString();
            byId.put(url.substring(url.lastIndexOf('/') + 1, url.length() - ".dmn".length()), model);
        }
    }

    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    Resource find(String decision) {
        Resource model = byId.get(decision);
        if (model == null) {
            throw Refusal.notFound();
        }
        return model;
    }
}
