package vn.thidua.eligibility.web;

import java.util.List;

/**
 * A decision table in words.
 *
 * @param id the decision's id
 * @param name in the language of the law, like the whole model
 * @param answers the headings of what it answers
 * @param rows in the table's order
 */
record DecisionTablePage(String id, String name, String description, List<String> answers, List<Row> rows) {

    /**
     * One row.
     *
     * @param number counted from 1
     * @param conditions what has to be so, one sentence each; none where the row always answers
     * @param answers under the headings
     * @param matches whether the facts that were tried lead here
     */
    record Row(int number, List<String> conditions, List<Answer> answers, boolean matches) {}

    /**
     * One output.
     *
     * @param heading said before it where there is no room for columns
     * @param kind the badge's kind, empty where plain words do
     */
    record Answer(String heading, String words, String kind) {}
}
