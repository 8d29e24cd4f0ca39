package vn.thidua.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Deploys the models at start-up. Only a model whose content changed makes a new version, whatever folder the
 * application is started from; running cases stay on theirs.
 */
@Component
class ProcessDeployment implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(ProcessDeployment.class);

    private final RepositoryService repository;
    private final ProcessModels models;

    ProcessDeployment(RepositoryService repository, ProcessModels models) {
        this.repository = repository;
        this.models = models;
    }

    @Override
    public void afterPropertiesSet() {
        if (models.all().isEmpty()) {
            return;
        }
        var deployment = repository.createDeployment().name("thidua").enableDuplicateFiltering(true);
        models.all().forEach((name, model) -> {
            try {
                deployment.addInputStream(name, model.getInputStream());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        });
        var deployed = deployment.deployWithResult().getDeployedProcessDefinitions();
        if (deployed != null) {
            log.info(
                    "Deployed {}",
                    deployed.stream()
                            .map(model -> model.getKey() + " " + model.getVersion())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }
}
