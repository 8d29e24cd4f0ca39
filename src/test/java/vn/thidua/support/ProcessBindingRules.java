package vn.thidua.support;

import static java.util.stream.Collectors.toSet;
import static vn.thidua.support.ProcessModel.BPMN;
import static vn.thidua.support.ProcessModel.CAMUNDA;
import static vn.thidua.support.ProcessModel.children;
import static vn.thidua.support.ProcessModel.list;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;

/** What a model and the code must have in common, both ways; each rule answers with its breaches. */
final class ProcessBindingRules {

    private static final String KEY = "execution.processBusinessKey";
    private static final Pattern CALL =
            Pattern.compile("\\$\\{([a-z]\\w*)\\.([a-z]\\w*)\\(([^()]*)\\)}", Pattern.UNICODE_CASE);
    private static final Pattern COMPARISON = Pattern.compile("([a-z]\\w*) == '(\\w+)'");
    private static final Pattern COMPARED = Pattern.compile("\\$\\{" + COMPARISON + "( \\|\\| " + COMPARISON + ")*}");
    private static final Pattern FLAG = Pattern.compile("\\$\\{([a-z]\\w*)}");
    private static final Pattern ELEMENT_ID = Pattern.compile(
            "(startEvent|endEvent|event|userTask|serviceTask|callActivity|subProcess|gateway|flow|message)_\\w+");
    private static final String OUTCOME = "outcome";
    private static final Set<String> OUTCOMES = Set.of(
            "approve",
            "return",
            "reject",
            "sign",
            "accept",
            "submit",
            "confirm",
            "verify",
            "adjust",
            "forward",
            "supplement",
            "lower",
            "hold",
            "release",
            "record",
            "repeat",
            "publish",
            "publishInside");

    private ProcessBindingRules() {}

    /** What an expression is for, and with it what its bean must answer. */
    private record Expression(Element owner, String text, Class<?> answers) {}

    static List<String> expressionsCallPublicBeans(ProcessModel model, CodeBase code) {
        var breaches = new ArrayList<String>();
        for (Expression expression : expressions(model)) {
            if (expression.answers() == boolean.class
                    && (COMPARED.matcher(expression.text()).matches()
                            || FLAG.matcher(expression.text()).matches())) {
                continue;
            }
            var call = CALL.matcher(expression.text());
            String problem = call.matches()
                    ? problem(code, call.group(1), call.group(2), call.group(3), expression.answers())
                    : "is not one call of a bean";
            if (problem != null) {
                breaches.add(expression.owner().getAttribute("id") + ": " + expression.text() + " " + problem);
            }
        }
        return breaches;
    }

    private static @Nullable String problem(
            CodeBase code, String bean, String method, String arguments, Class<?> answers) {
        Class<?> type = code.beans().get(bean);
        if (type == null) {
            return "names no bean";
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            return "calls a bean that is not public";
        }
        var given = arguments.split(", *");
        if (!given[0].equals(KEY) || !Stream.of(given).skip(1).allMatch(text -> text.matches("'\\w+'"))) {
            return "does not pass the business key first and literals after it";
        }
        Optional<Method> found = Arrays.stream(type.getMethods())
                .filter(known -> known.getName().equals(method) && known.getParameterCount() == given.length)
                .filter(known -> Arrays.stream(known.getParameterTypes()).allMatch(String.class::equals))
                .findFirst();
        if (found.isEmpty()) {
            return "calls no public method of texts";
        }
        return answers == Object.class || found.get().getReturnType() == answers
                ? null
                : "should answer " + answers.getSimpleName();
    }

    private static List<Expression> expressions(ProcessModel model) {
        var found = new ArrayList<Expression>();
        for (Element task : model.bpmn("userTask")) {
            found.add(new Expression(task, task.getAttributeNS(CAMUNDA, "candidateGroups"), String.class));
        }
        for (Element task : model.bpmn("serviceTask")) {
            boolean asks = task.hasAttributeNS(CAMUNDA, "resultVariable");
            found.add(new Expression(
                    task, task.getAttributeNS(CAMUNDA, "expression"), asks ? boolean.class : Object.class));
        }
        for (Element flow : model.bpmn("sequenceFlow")) {
            children(flow, BPMN, "conditionExpression")
                    .forEach(text -> found.add(new Expression(flow, text.getTextContent(), boolean.class)));
        }
        for (Element timer : model.bpmn("timerEventDefinition")) {
            var event = (Element) timer.getParentNode();
            list(timer, BPMN, "*").forEach(text -> found.add(new Expression(event, text.getTextContent(), Date.class)));
        }
        for (Element call : model.bpmn("callActivity")) {
            list(call, CAMUNDA, "in")
                    .forEach(in -> found.add(new Expression(call, in.getAttribute("businessKey"), String.class)));
        }
        return found;
    }

    static List<String> userTasksLieOnADesk(ProcessModel model) {
        return model.bpmn("userTask").stream()
                .filter(task -> !task.getAttributeNS(CAMUNDA, "candidateGroups").matches("\\$\\{\\w+Desks\\..+}"))
                .map(task -> task.getAttribute("id") + " is not routed by a desks bean")
                .toList();
    }

    static List<String> callsNameAModelAndACase(ProcessModel model, Collection<String> processes) {
        return model.bpmn("callActivity").stream()
                .filter(call -> !processes.contains(call.getAttribute("calledElement"))
                        || list(call, CAMUNDA, "in").stream().noneMatch(in -> in.hasAttribute("businessKey")))
                .map(call -> call.getAttribute("id") + " calls no known process with a business key")
                .toList();
    }

    static List<String> userTasksAreImplemented(ProcessModel model, CodeBase code) {
        var drawn = taskKeys(model);
        var written = code.tasks().stream()
                .map(UserTask::key)
                .filter(key -> key.process().equals(model.id()))
                .collect(toSet());
        return differences(drawn, written, "has no UserTask", "is implemented and not in the model");
    }

    static List<String> userTasksHaveAPage(ProcessModel model, CodeBase code) {
        var breaches = new ArrayList<String>();
        for (TaskKey key : taskKeys(model)) {
            String name = key.task().substring(key.task().indexOf('_') + 1);
            String kebab = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            String page = model.module() + "/task/" + kebab;
            if (!code.resource().apply("templates/" + page + ".html")) {
                breaches.add(key.task() + " has no page templates/" + page + ".html");
            }
            code.tasks().stream()
                    .filter(task -> task.key().equals(key) && !task.template().equals(page))
                    .forEach(task -> breaches.add(key.task() + " shows " + task.template()));
        }
        return breaches;
    }

    static List<String> userTasksHaveATitleInBothLanguages(ProcessModel model, CodeBase code) {
        var titles = taskKeys(model).stream().map(TaskKey::titleKey).collect(toSet());
        var breaches = new ArrayList<String>();
        for (String file : List.of(model.module(), model.module() + "_en")) {
            var keys = code.messages().apply(file).stringPropertyNames().stream()
                    .filter(key -> key.startsWith("task." + model.id() + "."))
                    .collect(toSet());
            differences(titles, keys, "is missing in " + file, "in " + file + " names no task")
                    .forEach(breaches::add);
        }
        return breaches;
    }

    static List<String> messagesEqualTheConstants(ProcessModel model, CodeBase code) {
        var drawn = model.bpmn("message").stream()
                .map(message -> message.getAttribute("name"))
                .toList();
        var written = constants(model, code).startingWith("MESSAGE_");
        return differences(drawn, written, "is no MESSAGE_ constant", "is a constant and not in the model");
    }

    /** The routing facts that come from the code: what conditions read, except outcomes and results of the model's steps. */
    static List<String> variablesEqualTheConstants(ProcessModel model, CodeBase code) {
        var own = model.bpmn("serviceTask").stream()
                .map(task -> task.getAttributeNS(CAMUNDA, "resultVariable"))
                .filter(name -> !name.isEmpty())
                .collect(toSet());
        var read = new TreeSet<String>();
        for (String condition : conditions(model)) {
            COMPARISON.matcher(condition).results().forEach(match -> read.add(match.group(1)));
            FLAG.matcher(condition).results().forEach(match -> read.add(match.group(1)));
        }
        var constants = constants(model, code);
        return Stream.concat(
                        read.stream()
                                .filter(name -> !own.contains(name) && !name.equals(OUTCOME))
                                .filter(name -> !constants.byField().containsValue(name))
                                .map(name -> name + " is read by the model and no constant"),
                        constants.startingWith("VARIABLE_").stream()
                                .filter(name -> !read.contains(name))
                                .map(name -> name + " is a constant and not read by the model"))
                .toList();
    }

    static List<String> resultsOfStepsAreRead(ProcessModel model) {
        var conditions = conditions(model);
        return model.bpmn("serviceTask").stream()
                .map(task -> task.getAttributeNS(CAMUNDA, "resultVariable"))
                .filter(name -> !name.isEmpty() && !conditions.contains("${" + name + "}"))
                .map(name -> name + " is written and never read")
                .toList();
    }

    /** A condition that waits for a word nobody says is a way nobody goes. */
    static List<String> comparedValuesAreKnown(ProcessModel model, CodeBase code) {
        var constants = constants(model, code);
        return conditions(model).stream()
                .flatMap(condition -> COMPARISON.matcher(condition).results())
                .filter(match -> match.group(1).equals(OUTCOME)
                        ? !OUTCOMES.contains(match.group(2))
                        : !constants.says().apply(match.group(2)))
                .map(match -> match.group(2) + " is no known value of " + match.group(1))
                .toList();
    }

    static List<String> elementIdsInCodeExist(ProcessModel model, CodeBase code) {
        var constants = constants(model, code);
        var named = Stream.concat(
                constants.byField().values().stream()
                        .filter(text -> ELEMENT_ID.matcher(text).matches()),
                constants.tasks().stream().map(TaskKey::task));
        return named.filter(id -> model.byId(id) == null)
                .map(id -> id + " is in the code and not in the model")
                .toList();
    }

    static List<String> processIsNamedInItsModule(ProcessModel model, CodeBase code) {
        var constants = code.constants().get(model.id());
        if (constants == null) {
            return List.of("no class ...Process has ID = " + model.id());
        }
        return constants.module().equals(model.module())
                ? List.of()
                : List.of("lies in " + model.module() + ", its code in " + constants.module());
    }

    private static CodeBase.Constants constants(ProcessModel model, CodeBase code) {
        var none = new CodeBase.Constants(model.module(), Map.of(), List.of(), text -> false);
        return code.constants().getOrDefault(model.id(), none);
    }

    private static List<String> conditions(ProcessModel model) {
        return model.bpmn("conditionExpression").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static Set<TaskKey> taskKeys(ProcessModel model) {
        return model.bpmn("userTask").stream()
                .map(task -> new TaskKey(model.id(), task.getAttribute("id")))
                .collect(toSet());
    }

    private static <T> List<String> differences(
            Collection<T> drawn, Collection<T> written, String onlyDrawn, String onlyWritten) {
        return Stream.concat(
                        drawn.stream().filter(one -> !written.contains(one)).map(one -> one + " " + onlyDrawn),
                        written.stream().filter(one -> !drawn.contains(one)).map(one -> one + " " + onlyWritten))
                .sorted()
                .toList();
    }
}
