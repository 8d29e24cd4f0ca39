package vn.thidua.support;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static vn.thidua.support.ProcessModel.BPMNDI;
import static vn.thidua.support.ProcessModel.DC;
import static vn.thidua.support.ProcessModel.DI;
import static vn.thidua.support.ProcessModel.children;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What makes a model's drawing complete and readable; each rule answers with its breaches. */
final class ProcessDiagramRules {

    private ProcessDiagramRules() {}

    static List<String> everyElementIsDrawnOnce(ProcessModel model) {
        var drawn = diagram(model)
                .map(shape -> shape.getAttribute("bpmnElement"))
                .collect(groupingBy(identity(), counting()));
        var needed = Stream.of(
                        model.nodes().stream(),
                        model.bpmn("sequenceFlow").stream(),
                        model.bpmn("participant").stream(),
                        model.bpmn("lane").stream())
                .flatMap(identity())
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
        var breaches = new ArrayList<String>();
        needed.stream().filter(id -> !drawn.containsKey(id)).forEach(id -> breaches.add(id + " is not drawn"));
        drawn.forEach((id, times) -> {
            if (!needed.contains(id)) {
                breaches.add(id + " is drawn and does not exist");
            } else if (times > 1) {
                breaches.add(id + " is drawn " + times + " times");
            }
        });
        return breaches;
    }

    static List<String> drawingsAreNamedAfterTheirElement(ProcessModel model) {
        return diagram(model)
                .filter(shape -> !shape.getAttribute("id").equals(shape.getAttribute("bpmnElement") + "_di"))
                .map(shape -> shape.getAttribute("id") + " draws " + shape.getAttribute("bpmnElement"))
                .toList();
    }

    static List<String> flowsRunStraightOrAtRightAngles(ProcessModel model) {
        return flows(model).stream()
                .filter(flow -> flow.lines().stream().anyMatch(line -> line.x1 != line.x2 && line.y1 != line.y2))
                .map(flow -> flow.id() + " runs askew")
                .toList();
    }

    static List<String> flowsDoNotCross(ProcessModel model) {
        var flows = flows(model);
        var breaches = new ArrayList<String>();
        for (int i = 0; i < flows.size(); i++) {
            for (Flow other : flows.subList(i + 1, flows.size())) {
                if (flows.get(i).touches(other)) {
                    breaches.add(flows.get(i).id() + " crosses " + other.id());
                }
            }
        }
        return breaches;
    }

    static List<String> flowsDoNotRunThroughShapes(ProcessModel model) {
        var breaches = new ArrayList<String>();
        var shapes = shapes(model);
        for (Flow flow : flows(model)) {
            shapes.forEach((id, shape) -> {
                var inside = new Rectangle2D.Double(
                        shape.getX() + 2, shape.getY() + 2, shape.getWidth() - 4, shape.getHeight() - 4);
                if (!flow.ends().contains(id) && flow.lines().stream().anyMatch(inside::intersectsLine)) {
                    breaches.add(flow.id() + " runs through " + id);
                }
            });
        }
        return breaches;
    }

    static List<String> shapesAndLabelsKeepApart(ProcessModel model) {
        var boxes = new LinkedHashMap<>(shapes(model));
        labels(model).forEach((id, label) -> boxes.put("the label of " + id, label));
        var names = List.copyOf(boxes.keySet());
        var breaches = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                if (!other.endsWith(" " + names.get(i))
                        && !isAttached(model, names.get(i), other)
                        && boxes.get(names.get(i)).intersects(boxes.get(other))) {
                    breaches.add(names.get(i) + " overlaps " + other);
                }
            }
        }
        return breaches;
    }

    /** A boundary event sits on the edge of its task. */
    private static boolean isAttached(ProcessModel model, String one, String other) {
        return model.bpmn("boundaryEvent").stream()
                .anyMatch(event -> Set.of(event.getAttribute("id"), event.getAttribute("attachedToRef"))
                        .equals(Set.of(one, other)));
    }

    static List<String> flowsDoNotRunThroughLabels(ProcessModel model) {
        var flows = flows(model);
        var breaches = new ArrayList<String>();
        labels(model).forEach((id, label) -> flows.stream()
                .filter(flow -> flow.lines().stream().anyMatch(label::intersectsLine))
                .forEach(flow -> breaches.add(flow.id() + " runs through the label of " + id)));
        return breaches;
    }

    private static Stream<Element> diagram(ProcessModel model) {
        return Stream.concat(model.elements(BPMNDI, "BPMNShape").stream(), model.elements(BPMNDI, "BPMNEdge").stream());
    }

    /** The shapes of nodes that a flow has no business in: all but the frames of sub-processes, pools and lanes. */
    private static Map<String, Rectangle2D> shapes(ProcessModel model) {
        var nodes = model.nodes().stream()
                .filter(node -> !node.getLocalName().equals("subProcess"))
                .map(node -> node.getAttribute("id"))
                .collect(Collectors.toSet());
        var shapes = new LinkedHashMap<String, Rectangle2D>();
        for (Element shape : model.elements(BPMNDI, "BPMNShape")) {
            if (nodes.contains(shape.getAttribute("bpmnElement"))) {
                shapes.put(shape.getAttribute("bpmnElement"), bounds(shape));
            }
        }
        return shapes;
    }

    private static Map<String, Rectangle2D> labels(ProcessModel model) {
        var labels = new LinkedHashMap<String, Rectangle2D>();
        diagram(model).forEach(shape -> {
            for (Element label : children(shape, BPMNDI, "BPMNLabel")) {
                labels.put(shape.getAttribute("bpmnElement"), bounds(label));
            }
        });
        return labels;
    }

    private static Rectangle2D bounds(Element shape) {
        var bounds = children(shape, DC, "Bounds").get(0);
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Flow> flows(ProcessModel model) {
        var flows = new ArrayList<Flow>();
        for (Element edge : model.elements(BPMNDI, "BPMNEdge")) {
            var flow = model.byId(edge.getAttribute("bpmnElement"));
            if (flow == null) {
                continue;
            }
            var points = children(edge, DI, "waypoint");
            var lines = new ArrayList<Line2D.Double>();
            for (int i = 1; i < points.size(); i++) {
                lines.add(new Line2D.Double(
                        number(points.get(i - 1), "x"),
                        number(points.get(i - 1), "y"),
                        number(points.get(i), "x"),
                        number(points.get(i), "y")));
            }
            flows.add(new Flow(
                    flow.getAttribute("id"),
                    List.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef")),
                    lines));
        }
        return flows;
    }

    private record Flow(String id, List<String> ends, List<Line2D.Double> lines) {

        boolean touches(Flow other) {
            return lines.stream().anyMatch(line -> other.lines.stream().anyMatch(line::intersectsLine));
        }
    }
}
