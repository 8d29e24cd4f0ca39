package vn.thidua.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An executable model as its file has it: module folder, name, BPMN elements, diagram.
 *
 * @param module the folder below {@code processes/}
 * @param name the file's name without {@code .bpmn}
 * @param xml the content
 * @param document the content, parsed
 * @param ids the BPMN elements by id
 */
public record ProcessModel(String module, String name, String xml, Document document, Map<String, Element> ids) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Path FOLDER = Path.of("processes");
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "task",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "complexGateway",
            "eventBasedGateway");

    /** Every model of the project. */
    public static List<ProcessModel> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ProcessModel::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProcessModel of(String module, String name, String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            var ids = new HashMap<String, Element>();
            list(document.getDocumentElement(), BPMN, "*").forEach(one -> ids.put(one.getAttribute("id"), one));
            return new ProcessModel(module, name, xml, document, ids);
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalArgumentException(module + "/" + name, malformed);
        }
    }

    private static ProcessModel read(Path file) {
        try {
            var path = FOLDER.relativize(file);
            return of(
                    path.getNameCount() == 2 ? path.getName(0).toString() : "",
                    path.getFileName().toString().replace(".bpmn", ""),
                    Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The process id. */
    public String id() {
        return process().getAttribute("id");
    }

    /** The class-path name under which the application deploys it. */
    public String file() {
        return "processes/" + module + "/" + name + ".bpmn";
    }

    Element process() {
        return bpmn("process").get(0);
    }

    /** All BPMN elements of this type, in the order of the file. */
    List<Element> bpmn(String type) {
        return elements(BPMN, type);
    }

    /** Events, activities and gateways. */
    List<Element> nodes() {
        return elements(BPMN, "*").stream()
                .filter(element -> NODES.contains(element.getLocalName()))
                .toList();
    }

    List<Element> elements(String namespace, String type) {
        return list(document.getDocumentElement(), namespace, type);
    }

    /** The element with this id, null without one. */
    @Nullable
    Element byId(String id) {
        return ids.get(id);
    }

    static List<Element> list(Element under, String namespace, String type) {
        var found = under.getElementsByTagNameNS(namespace, type);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Direct children of this type. */
    static List<Element> children(Element parent, String namespace, String type) {
        return list(parent, namespace, type).stream()
                .filter(child -> child.getParentNode() == parent)
                .toList();
    }

    /** The text of the element's own documentation, empty without one. */
    static String documentation(Element element) {
        return children(element, BPMN, "documentation").stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
