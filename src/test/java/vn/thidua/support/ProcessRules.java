package vn.thidua.support;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.w3c.dom.Element;

/** All rules about models by name, as {@code ProcessModelTests} applies them to the project. */
public final class ProcessRules {

    private ProcessRules() {}

    /** Every rule; each answers with the breaches of one model. */
    public static Map<String, Function<ProcessModel, List<String>>> all(List<ProcessModel> models) {
        var rules = new LinkedHashMap<>(ofForm());
        rules.putAll(ofBinding(models, CodeBase.compiled()));
        return rules;
    }

    /** What a model must keep on its own: how it is written and drawn. */
    static Map<String, Function<ProcessModel, List<String>>> ofForm() {
        var rules = new LinkedHashMap<String, Function<ProcessModel, List<String>>>();
        rules.put("the file is named after the process", ProcessModelRules::fileIsNamedAfterTheProcess);
        rules.put(
                "it is executable, versioned and forgotten one day",
                ProcessModelRules::processIsExecutableVersionedAndForgotten);
        rules.put("ids say type and name", ProcessModelRules::idsSayTypeAndName);
        rules.put("everything has a label", ProcessModelRules::everythingHasALabel);
        rules.put("gateways ask", ProcessModelRules::gatewaysAsk);
        rules.put("user tasks are explained", ProcessModelRules::userTasksAreExplained);
        rules.put("process and sub-processes are explained", ProcessModelRules::processAndSubProcessesAreExplained);
        rules.put("asynchronous steps say why", ProcessModelRules::asynchronousStepsSayWhy);
        rules.put("service tasks call a bean", ProcessModelRules::serviceTasksCallABean);
        rules.put(
                "nothing binds to classes, scripts or connectors",
                ProcessModelRules::nothingBindsToClassesScriptsOrConnectors);
        rules.put("times come from beans", ProcessModelRules::timesComeFromBeans);
        rules.put("messages are named, declared and used", ProcessModelRules::messagesAreNamedDeclaredAndUsed);
        rules.put("decisions are complete", ProcessModelRules::decisionsAreComplete);
        rules.put("every node is connected", ProcessModelRules::everyNodeIsConnected);
        rules.put("every element is drawn once", ProcessDiagramRules::everyElementIsDrawnOnce);
        rules.put("drawings are named after their element", ProcessDiagramRules::drawingsAreNamedAfterTheirElement);
        rules.put("flows run straight or at right angles", ProcessDiagramRules::flowsRunStraightOrAtRightAngles);
        rules.put("flows do not cross", ProcessDiagramRules::flowsDoNotCross);
        rules.put("flows do not run through shapes", ProcessDiagramRules::flowsDoNotRunThroughShapes);
        rules.put("shapes and labels keep apart", ProcessDiagramRules::shapesAndLabelsKeepApart);
        rules.put("flows do not run through labels", ProcessDiagramRules::flowsDoNotRunThroughLabels);
        return rules;
    }

    private static Map<String, Function<ProcessModel, List<String>>> ofBinding(
            List<ProcessModel> models, CodeBase code) {
        var processes = models.stream().map(ProcessModel::id).toList();
        var rules = new LinkedHashMap<String, Function<ProcessModel, List<String>>>();
        rules.put("its code lies in its module", model -> ProcessBindingRules.processIsNamedInItsModule(model, code));
        rules.put(
                "expressions call public beans", model -> ProcessBindingRules.expressionsCallPublicBeans(model, code));
        rules.put("user tasks lie on a desk", ProcessBindingRules::userTasksLieOnADesk);
        rules.put(
                "calls name a model and a case",
                model -> ProcessBindingRules.callsNameAModelAndACase(model, processes));
        rules.put("user tasks are implemented", model -> ProcessBindingRules.userTasksAreImplemented(model, code));
        rules.put("user tasks have a page", model -> ProcessBindingRules.userTasksHaveAPage(model, code));
        rules.put(
                "user tasks have a title in both languages",
                model -> ProcessBindingRules.userTasksHaveATitleInBothLanguages(model, code));
        rules.put("messages equal the constants", model -> ProcessBindingRules.messagesEqualTheConstants(model, code));
        rules.put(
                "variables equal the constants", model -> ProcessBindingRules.variablesEqualTheConstants(model, code));
        rules.put("results of steps are read", ProcessBindingRules::resultsOfStepsAreRead);
        rules.put("compared values are known", model -> ProcessBindingRules.comparedValuesAreKnown(model, code));
        rules.put("element ids in code exist", model -> ProcessBindingRules.elementIdsInCodeExist(model, code));
        return rules;
    }

    /** The breaches of {@code processes/README.md}. */
    public static List<String> readme(List<ProcessModel> models) {
        try {
            return readme(models, Files.readString(Path.of("processes/README.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its table has one row per model: id, module, what starts it, its user tasks, its ends. */
    static List<String> readme(List<ProcessModel> models, String text) {
        var rows = text.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::trim).toList())
                .collect(toMap(cells -> names(cells.get(1)).toString(), Function.identity()));
        var breaches = new ArrayList<String>();
        for (ProcessModel model : models) {
            var row = rows.remove("[" + model.id() + "]");
            if (row == null || row.size() < 6) {
                breaches.add(model.id() + " has no row");
                continue;
            }
            if (!names(row.get(2)).equals(List.of(model.module())) || row.get(3).isEmpty()) {
                breaches.add(model.id() + ": module or start is wrong");
            }
            compare(model, row.get(4), "userTask", breaches);
            compare(model, row.get(5), "endEvent", breaches);
        }
        rows.keySet().forEach(row -> breaches.add(row + " is no model"));
        return breaches;
    }

    private static void compare(ProcessModel model, String cell, String type, List<String> breaches) {
        var listed = new TreeSet<>(names(cell));
        listed.removeIf(name -> !name.startsWith(type + "_"));
        var drawn = new TreeSet<String>();
        for (Element element : model.bpmn(type)) {
            drawn.add(element.getAttribute("id"));
        }
        if (!listed.equals(drawn)) {
            breaches.add(model.id() + " has " + drawn + ", its row says " + listed);
        }
    }

    private static List<String> names(String cell) {
        var names = new ArrayList<String>();
        var parts = cell.split("`");
        for (int i = 1; i < parts.length; i += 2) {
            names.add(parts[i]);
        }
        return names;
    }
}
