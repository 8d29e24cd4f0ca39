package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.campaign.CampaignPlan;

/**
 * The form of a plan as it was typed, numbers and days included, so that nothing typed is lost whatever is wrong with it.
 * The names of its inputs are the paths of the plan's fields.
 *
 * @param values single inputs by name
 * @param lists what was ticked, by the name of the inputs
 * @param contents the rows of contents
 * @param tables the rows of every other table by its name
 */
record CampaignForm(
        Map<String, String> values,
        Map<String, List<String>> lists,
        List<Content> contents,
        Map<String, List<Row>> tables) {

    static final String UNITS = "participants.units";
    static final String AWARDS = "awards";
    static final String STAFF = "frame.staff";
    static final String CRITERIA = "criteria";
    static final String KEY_DAYS = "frame.keyDays";

    private static final Pattern CELL = Pattern.compile("([\\w.]+)\\[(\\d{1,3})]\\.(\\w+)");
    private static final Pattern DEEP_CELL = Pattern.compile("contents\\[(\\d{1,3})]\\.targets\\[(\\d{1,3})]\\.(\\w+)");
    private static final Pattern CHANGE = Pattern.compile(
            "(add|remove):(contents|criteria|frame\\.keyDays)(?:\\[(\\d{1,3})])?(?:\\.targets(?:\\[(\\d{1,3})])?)?");

    /** The inputs of one row by column. */
    record Row(Map<String, String> cells) {

        static final Row EMPTY = new Row(Map.of());

        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isBlank() {
            return cells.entrySet().stream()
                    .filter(cell -> !cell.getKey().equals("direction"))
                    .allMatch(cell -> cell.getValue().isBlank());
        }
    }

    /** A content group with its rows of targets. */
    record Content(String title, List<Row> targets) {

        boolean isBlank() {
            return title.isBlank() && targets.stream().allMatch(Row::isBlank);
        }
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Whether anything is said of the launch as an event, so that its inputs stand open. */
    public boolean hasCeremony() {
        return values.entrySet().stream()
                .filter(value -> value.getKey().startsWith("frame.ceremony.")
                        || value.getKey().equals("frame.jointly"))
                .anyMatch(value -> !value.getValue().isBlank());
    }

    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    static CampaignForm empty(@Nullable String launchingUnit) {
        var values = new TreeMap<String, String>();
        if (launchingUnit != null) {
            values.put("launchingUnit", launchingUnit);
        }
        return new CampaignForm(
                values, Map.of(), List.of(new Content("", List.of(Row.EMPTY))), Map.of(CRITERIA, List.of(Row.EMPTY)));
    }

    /** The same for a campaign that answers a higher one. */
    CampaignForm answering(UUID higher) {
        var more = new TreeMap<>(values);
        more.put("parentCampaign", higher.toString());
        return new CampaignForm(more, lists, contents, tables);
    }

    /** What was sent, with rows in which nothing stands left out. */
    static CampaignForm sent(MultiValueMap<String, String> sent) {
        var typed = typed(sent);
        var rows = new TreeMap<String, List<Row>>();
        typed.tables.forEach((table, all) -> rows.put(table, filled(all)));
        return new CampaignForm(
                typed.values,
                typed.lists,
                typed.contents.stream()
                        .filter(content -> !content.isBlank())
                        .map(content -> new Content(content.title(), filled(content.targets())))
                        .toList(),
                rows);
    }

    private static List<Row> filled(List<Row> rows) {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** What was sent, row by row as it stood on the page: a button that asks for one row more takes none away. */
    static CampaignForm typed(MultiValueMap<String, String> sent) {
        var values = new TreeMap<String, String>();
        var contents = new TreeMap<Integer, ContentCells>();
        var tables = new TreeMap<String, TreeMap<Integer, Map<String, String>>>();
        sent.forEach((name, all) -> {
            String value = all.get(0) == null ? "" : all.get(0);
            Matcher deep = DEEP_CELL.matcher(name);
            Matcher cell = CELL.matcher(name);
            if (deep.matches()) {
                contents.computeIfAbsent(Integer.valueOf(deep.group(1)), none -> new ContentCells())
                        .targets
                        .computeIfAbsent(Integer.valueOf(deep.group(2)), none -> new TreeMap<>())
                        .put(deep.group(3), value);
            } else if (cell.matches() && cell.group(1).equals("contents")) {
                contents.computeIfAbsent(Integer.valueOf(cell.group(2)), none -> new ContentCells()).title = value;
            } else if (cell.matches()) {
                tables.computeIfAbsent(cell.group(1), none -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), none -> new TreeMap<>())
                        .put(cell.group(3), value);
            } else {
                values.put(name, value);
            }
        });
        var rows = new TreeMap<String, List<Row>>();
        tables.forEach((table, cells) -> rows.put(table, rows(cells)));
        return new CampaignForm(
                values,
                sent,
                contents.values().stream().map(ContentCells::content).toList(),
                rows);
    }

    private static List<Row> rows(Map<Integer, Map<String, String>> cells) {
        return cells.values().stream().map(Row::new).toList();
    }

    static CampaignForm of(CampaignPlan plan) {
        return new PlanToForm(plan).form();
    }

    /** All units, the ticked ones first. */
    List<String> allUnits() {
        var all = new ArrayList<>(list(UNITS));
        for (String code : get("moreUnits").split("[\\s,;]+")) {
            if (!code.isBlank()) {
                all.add(code);
            }
        }
        return all;
    }

    /** The form with a row added or removed, as its buttons ask: {@code add:criteria}, {@code remove:contents[1]}. */
    CampaignForm changed(String change) {
        Matcher asked = CHANGE.matcher(change);
        if (!asked.matches()) {
            return this;
        }
        boolean add = asked.group(1).equals("add");
        String table = asked.group(2);
        if (!table.equals("contents")) {
            var more = new TreeMap<>(tables);
            more.put(table, rows(rows(table), add, asked.group(3), Row.EMPTY));
            return new CampaignForm(values, lists, contents, more);
        }
        boolean ofTargets = change.contains(".targets");
        if (!ofTargets) {
            var empty = new Content("", List.of(Row.EMPTY));
            return new CampaignForm(values, lists, rows(contents, add, asked.group(3), empty), tables);
        }
        int place = Integer.parseInt(asked.group(3));
        var changed = new ArrayList<>(contents);
        if (place < changed.size()) {
            Content content = changed.get(place);
            changed.set(place, new Content(content.title(), rows(content.targets(), add, asked.group(4), Row.EMPTY)));
        }
        return new CampaignForm(values, lists, changed, tables);
    }

    private static <T> List<T> rows(List<T> rows, boolean add, @Nullable String place, T empty) {
        var changed = new ArrayList<>(rows);
        if (add) {
            changed.add(empty);
        } else if (place != null && Integer.parseInt(place) < changed.size()) {
            changed.remove(Integer.parseInt(place));
        }
        return changed;
    }

    /** A content group while its inputs are still being collected. */
    private static final class ContentCells {

        private String title = "";
        private final TreeMap<Integer, Map<String, String>> targets = new TreeMap<>();

        Content content() {
            return new Content(title, rows(targets));
        }
    }
}
