package vn.thidua.workflow;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refusal;

/** The executable models on the class path, {@code processes/<module>/<process id>.bpmn}. */
@Component
class ProcessModels {

    private final Map<String, Resource> byName = new TreeMap<>();

    ProcessModels() throws IOException {
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.bpmn")) {
            String url = model.getURL().toString();
            byName.put(url.substring(url.lastIndexOf("/processes/") + 1), model);
        }
    }

    /** By the name under which each is deployed: relative to the class path, the same from wherever one starts. */
    Map<String, Resource> all() {
        return byName;
    }

    Resource find(String process) {
        return byName.entrySet().stream()
                .filter(model -> model.getKey().endsWith("/" + process + ".bpmn"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(Refusal::notFound);
    }
}
