package vn.thidua.support;

import static java.util.stream.Collectors.toSet;
import static vn.thidua.support.ProcessModel.BPMN;
import static vn.thidua.support.ProcessModel.CAMUNDA;
import static vn.thidua.support.ProcessModel.children;
import static vn.thidua.support.ProcessModel.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * How a model must be written, one method per rule; each answers with its breaches. What binds a model to the code is in
 * {@link ProcessBindingRules}, what makes its drawing readable in {@link ProcessDiagramRules}.
 */
final class ProcessModelRules {

    private static final Pattern PROCESS_ID = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final String NAME = "[a-z][A-Za-z0-9]*";
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+\\." + NAME);
    private static final Pattern LITERAL_TIME =
            Pattern.compile("\\b(R\\d*/)?P(\\d+[YMWD]|T\\d+[HMS])\\w*|\\b\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("intermediateCatchEvent", "event"),
            Map.entry("intermediateThrowEvent", "event"),
            Map.entry("boundaryEvent", "event"),
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("inclusiveGateway", "gateway"),
            Map.entry("parallelGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"),
            Map.entry("message", "message"),
            Map.entry("error", "error"),
            Map.entry("escalation", "escalation"),
            Map.entry("definitions", "definitions"),
            Map.entry("collaboration", "collaboration"),
            Map.entry("participant", "participant"),
            Map.entry("laneSet", "laneSet"),
            Map.entry("lane", "lane"));
    private static final Set<String> ENGINE_BINDINGS = Set.of(
            "class",
            "delegateExpression",
            "type",
            "topic",
            "formKey",
            "formRef",
            "assignee",
            "candidateUsers",
            "dueDate",
            "followUpDate");
    private static final Set<String> ENGINE_EXTENSIONS =
            Set.of("executionListener", "taskListener", "connector", "script", "formData", "properties");

    private ProcessModelRules() {}

    static List<String> fileIsNamedAfterTheProcess(ProcessModel model) {
        if (model.bpmn("process").size() != 1) {
            return List.of("holds " + model.bpmn("process").size() + " processes");
        }
        var breaches = new ArrayList<String>();
        if (!model.name().equals(model.id())) {
            breaches.add("file " + model.name() + " holds process " + model.id());
        }
        if (!PROCESS_ID.matcher(model.id()).matches()) {
            breaches.add(model.id() + " is not a kebab-case noun");
        }
        return breaches;
    }

    static List<String> processIsExecutableVersionedAndForgotten(ProcessModel model) {
        var breaches = new ArrayList<String>();
        if (!"true".equals(model.process().getAttribute("isExecutable"))) {
            breaches.add("is not executable");
        }
        for (String attribute : List.of("versionTag", "historyTimeToLive")) {
            if (model.process().getAttributeNS(CAMUNDA, attribute).isBlank()) {
                breaches.add("has no camunda:" + attribute);
            }
        }
        return breaches;
    }

    static List<String> idsSayTypeAndName(ProcessModel model) {
        return model.elements(BPMN, "*").stream()
                .filter(element -> element.hasAttribute("id"))
                .filter(element -> !element.getLocalName().equals("process"))
                .filter(element -> !element.getAttribute("id").matches(expectedId(model, element)))
                .map(element -> element.getLocalName() + " " + element.getAttribute("id") + " should match "
                        + expectedId(model, element))
                .toList();
    }

    private static String expectedId(ProcessModel model, Element element) {
        if (element.getLocalName().equals("sequenceFlow")) {
            return isBranch(model, element)
                    ? "flow_" + NAME
                    : "sequence_" + bare(element, "sourceRef") + "_" + bare(element, "targetRef");
        }
        String prefix = PREFIXES.get(element.getLocalName());
        return prefix == null ? "(no id: its type is not used here)" : prefix + "_" + NAME;
    }

    /** Whether a flow is one of several that a decision chooses from. */
    private static boolean isBranch(ProcessModel model, Element flow) {
        Element source = model.byId(flow.getAttribute("sourceRef"));
        return !children(flow, BPMN, "conditionExpression").isEmpty()
                || source != null && source.getAttribute("default").equals(flow.getAttribute("id"));
    }

    private static String bare(Element flow, String end) {
        String id = flow.getAttribute(end);
        return Pattern.quote(id.substring(id.indexOf('_') + 1));
    }

    static List<String> everythingHasALabel(ProcessModel model) {
        var needed = Stream.of(
                        model.nodes().stream(),
                        Stream.of(model.process()),
                        model.bpmn("participant").stream(),
                        model.bpmn("lane").stream(),
                        model.bpmn("sequenceFlow").stream().filter(flow -> isBranch(model, flow)))
                .flatMap(elements -> elements);
        return needed.filter(element -> element.getAttribute("name").isBlank())
                .map(element -> element.getAttribute("id") + " has no label")
                .toList();
    }

    static List<String> gatewaysAsk(ProcessModel model) {
        return broken(
                model.nodes(),
                node -> node.getLocalName().endsWith("Gateway")
                        && !node.getAttribute("name").endsWith("?"),
                "does not ask a question");
    }

    /** Who does it, on which ground, and what sending it back does. */
    static List<String> userTasksAreExplained(ProcessModel model) {
        var breaches = new ArrayList<String>();
        for (Element task : model.bpmn("userTask")) {
            String text = documentation(task).toLowerCase(Locale.ROOT);
            for (String word : List.of("người làm:", "căn cứ:", "trả lại")) {
                if (!text.contains(word)) {
                    breaches.add(task.getAttribute("id") + " does not say \"" + word + "\"");
                }
            }
        }
        return breaches;
    }

    static List<String> processAndSubProcessesAreExplained(ProcessModel model) {
        return broken(
                Stream.concat(Stream.of(model.process()), model.bpmn("subProcess").stream())
                        .toList(),
                element -> documentation(element).isBlank(),
                "has no documentation");
    }

    /** A transaction border inside a model needs its reason written beside it. */
    static List<String> asynchronousStepsSayWhy(ProcessModel model) {
        return broken(
                model.nodes(),
                node -> isAsynchronous(node) && !documentation(node).contains("Không đồng bộ:"),
                "is asynchronous and does not say why");
    }

    private static boolean isAsynchronous(Element node) {
        return Stream.of("asyncBefore", "asyncAfter", "async")
                .anyMatch(attribute -> "true".equals(node.getAttributeNS(CAMUNDA, attribute)));
    }

    static List<String> serviceTasksCallABean(ProcessModel model) {
        return broken(
                model.bpmn("serviceTask"),
                task -> !task.getAttributeNS(CAMUNDA, "expression").startsWith("${"),
                "has no camunda:expression");
    }

    static List<String> nothingBindsToClassesScriptsOrConnectors(ProcessModel model) {
        var breaches = new ArrayList<String>();
        for (Element element : model.elements("*", "*")) {
            for (String binding : ENGINE_BINDINGS) {
                if (element.hasAttributeNS(CAMUNDA, binding)) {
                    breaches.add(element.getAttribute("id") + " has camunda:" + binding);
                }
            }
            boolean extension =
                    CAMUNDA.equals(element.getNamespaceURI()) && ENGINE_EXTENSIONS.contains(element.getLocalName());
            if (extension || element.getLocalName().equals("scriptTask")) {
                breaches.add("holds a " + element.getLocalName());
            }
        }
        return breaches;
    }

    static List<String> timesComeFromBeans(ProcessModel model) {
        var breaches = new ArrayList<String>();
        for (Element element : model.elements("*", "*")) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var attribute = (Attr) attributes.item(i);
                if (!attribute.getName().equals("name")
                        && LITERAL_TIME.matcher(attribute.getValue()).find()) {
                    breaches.add(element.getAttribute("id") + " fixes a time: " + attribute.getValue());
                }
            }
            boolean leaf = element.getElementsByTagNameNS("*", "*").getLength() == 0;
            if (leaf
                    && !element.getLocalName().equals("documentation")
                    && LITERAL_TIME.matcher(element.getTextContent()).find()) {
                breaches.add(element.getLocalName() + " fixes a time: " + element.getTextContent());
            }
        }
        return breaches;
    }

    static List<String> messagesAreNamedDeclaredAndUsed(ProcessModel model) {
        var used = model.bpmn("messageEventDefinition").stream()
                .map(definition -> definition.getAttribute("messageRef"))
                .collect(toSet());
        var declared = model.bpmn("message").stream()
                .map(message -> message.getAttribute("id"))
                .collect(toSet());
        var breaches = new ArrayList<String>();
        used.stream().filter(id -> !declared.contains(id)).forEach(id -> breaches.add(id + " is not declared"));
        declared.stream().filter(id -> !used.contains(id)).forEach(id -> breaches.add(id + " is not used"));
        for (Element message : model.bpmn("message")) {
            String name = message.getAttribute("name");
            if (!MESSAGE.matcher(name).matches()) {
                breaches.add(name + " is not <module>.<eventInLowerCamel>");
            } else if (!message.getAttribute("id").equals("message_" + name.substring(name.indexOf('.') + 1))) {
                breaches.add(message.getAttribute("id") + " does not go with " + name);
            }
        }
        return breaches;
    }

    /** Each way out of a decision has a condition or is the default; a person's outcome has no default. */
    static List<String> decisionsAreComplete(ProcessModel model) {
        var breaches = new ArrayList<String>();
        for (Element node : model.nodes()) {
            var ways = model.bpmn("sequenceFlow").stream()
                    .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                    .toList();
            boolean decides = node.getLocalName().equals("exclusiveGateway");
            ways.stream()
                    .filter(way -> decides && !isBranch(model, way))
                    .forEach(way -> breaches.add(way.getAttribute("id") + " has no condition"));
            boolean onOutcome =
                    ways.stream().anyMatch(way -> way.getTextContent().contains("outcome =="));
            if (onOutcome && node.hasAttribute("default")) {
                breaches.add(node.getAttribute("id") + " decides on an outcome and has a default");
            }
        }
        return breaches;
    }

    static List<String> everyNodeIsConnected(ProcessModel model) {
        var sources = ends(model, "sourceRef");
        var targets = ends(model, "targetRef");
        var breaches = new ArrayList<String>();
        for (Element node : model.nodes()) {
            String id = node.getAttribute("id");
            boolean apart = "true".equals(node.getAttribute("triggeredByEvent"));
            boolean begins = Set.of("startEvent", "boundaryEvent").contains(node.getLocalName());
            if (!apart && !begins && !targets.contains(id)) {
                breaches.add(id + " cannot be reached");
            }
            if (!apart && !node.getLocalName().equals("endEvent") && !sources.contains(id)) {
                breaches.add(id + " leads nowhere");
            }
        }
        return breaches;
    }

    private static Set<String> ends(ProcessModel model, String end) {
        return model.bpmn("sequenceFlow").stream()
                .map(flow -> flow.getAttribute(end))
                .collect(toSet());
    }

    private static List<String> broken(List<Element> elements, Predicate<Element> breach, String what) {
        return elements.stream()
                .filter(breach)
                .map(element -> element.getAttribute("id") + " " + what)
                .toList();
    }
}
