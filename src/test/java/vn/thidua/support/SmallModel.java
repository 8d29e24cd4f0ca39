package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

/** A model as small as a good model can be, for tests that break it. */
final class SmallModel {

    static final String XML = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_smallModel">
              <bpmn:process id="small-model" name="Mô hình nhỏ" isExecutable="true"
                  camunda:versionTag="1.0" camunda:historyTimeToLive="365">
                <bpmn:documentation>Một mô hình nhỏ.</bpmn:documentation>
                <bpmn:startEvent id="startEvent_asked" name="Đã yêu cầu">
                  <bpmn:messageEventDefinition messageRef="message_asked"/>
                </bpmn:startEvent>
                <bpmn:userTask id="userTask_sign" name="Ký giao ước"
                    camunda:candidateGroups="${smallDesks.approver(execution.processBusinessKey)}">
                  <bpmn:documentation>Người làm: thủ trưởng. Căn cứ: Điều 17. Trả lại: kết thúc.</bpmn:documentation>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="gateway_signed" name="Đã ký?"/>
                <bpmn:serviceTask id="serviceTask_print" name="In giao ước" camunda:asyncBefore="true"
                    camunda:expression="${smallSteps.print(execution.processBusinessKey)}" camunda:resultVariable="more">
                  <bpmn:documentation>Không đồng bộ: ngoài giao dịch ký.</bpmn:documentation>
                </bpmn:serviceTask>
                <bpmn:exclusiveGateway id="gateway_more" name="Còn bản in?" default="flow_noMore"/>
                <bpmn:intermediateCatchEvent id="event_due" name="Đến hạn">
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate>${smallSteps.dueAt(execution.processBusinessKey)}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:callActivity id="callActivity_follow" name="Theo dõi" calledElement="small-model">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="${smallSteps.open(execution.processBusinessKey, 'FINAL')}"/>
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:endEvent id="endEvent_signed" name="Đã ký xong"/>
                <bpmn:endEvent id="endEvent_returned" name="Đã trả lại"/>
                <bpmn:sequenceFlow id="sequence_asked_sign" sourceRef="startEvent_asked" targetRef="userTask_sign"/>
                <bpmn:sequenceFlow id="sequence_sign_signed" sourceRef="userTask_sign" targetRef="gateway_signed"/>
                <bpmn:sequenceFlow id="flow_signed" name="ký" sourceRef="gateway_signed" targetRef="serviceTask_print">
                  <bpmn:conditionExpression>${outcome == 'sign' || outcome == 'accept'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_returned" name="trả lại" sourceRef="gateway_signed"
                    targetRef="endEvent_returned">
                  <bpmn:conditionExpression>${outcome == 'return'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="sequence_print_more" sourceRef="serviceTask_print" targetRef="gateway_more"/>
                <bpmn:sequenceFlow id="flow_more" name="còn" sourceRef="gateway_more" targetRef="event_due">
                  <bpmn:conditionExpression>${more}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_asked" name="hỏi" sourceRef="gateway_more" targetRef="event_due">
                  <bpmn:conditionExpression>${answer == 'asked'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_noMore" name="hết" sourceRef="gateway_more" targetRef="callActivity_follow"/>
                <bpmn:sequenceFlow id="sequence_due_signed" sourceRef="event_due" targetRef="endEvent_signed"/>
                <bpmn:sequenceFlow id="sequence_follow_signed" sourceRef="callActivity_follow"
                    targetRef="endEvent_signed"/>
              </bpmn:process>
              <bpmn:message id="message_asked" name="pledge.asked"/>
              <bpmndi:BPMNDiagram>
                <bpmndi:BPMNShape id="startEvent_asked_di" bpmnElement="startEvent_asked">
                  <dc:Bounds x="64" y="82" width="36" height="36"/>
                  <bpmndi:BPMNLabel><dc:Bounds x="55" y="123" width="54" height="14"/></bpmndi:BPMNLabel>
                </bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="userTask_sign_di" bpmnElement="userTask_sign">
                  <dc:Bounds x="140" y="60" width="120" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="gateway_signed_di" bpmnElement="gateway_signed">
                  <dc:Bounds x="275" y="75" width="50" height="50"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="serviceTask_print_di" bpmnElement="serviceTask_print">
                  <dc:Bounds x="360" y="60" width="120" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="gateway_more_di" bpmnElement="gateway_more">
                  <dc:Bounds x="515" y="75" width="50" height="50"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="event_due_di" bpmnElement="event_due">
                  <dc:Bounds x="622" y="82" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="callActivity_follow_di" bpmnElement="callActivity_follow">
                  <dc:Bounds x="580" y="160" width="120" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="endEvent_signed_di" bpmnElement="endEvent_signed">
                  <dc:Bounds x="742" y="82" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="endEvent_returned_di" bpmnElement="endEvent_returned">
                  <dc:Bounds x="282" y="202" width="36" height="36"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="sequence_asked_sign_di" bpmnElement="sequence_asked_sign">
                  <di:waypoint x="100" y="100"/><di:waypoint x="140" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="sequence_sign_signed_di" bpmnElement="sequence_sign_signed">
                  <di:waypoint x="260" y="100"/><di:waypoint x="275" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="flow_signed_di" bpmnElement="flow_signed">
                  <di:waypoint x="325" y="100"/><di:waypoint x="360" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="flow_returned_di" bpmnElement="flow_returned">
                  <di:waypoint x="300" y="125"/><di:waypoint x="300" y="200"/>
                  <bpmndi:BPMNLabel><dc:Bounds x="305" y="140" width="34" height="14"/></bpmndi:BPMNLabel>
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="sequence_print_more_di" bpmnElement="sequence_print_more">
                  <di:waypoint x="480" y="100"/><di:waypoint x="515" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="flow_more_di" bpmnElement="flow_more">
                  <di:waypoint x="565" y="100"/><di:waypoint x="622" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="flow_asked_di" bpmnElement="flow_asked">
                  <di:waypoint x="540" y="75"/><di:waypoint x="540" y="50"/><di:waypoint x="640" y="50"/>
                  <di:waypoint x="640" y="82"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="flow_noMore_di" bpmnElement="flow_noMore">
                  <di:waypoint x="540" y="125"/><di:waypoint x="540" y="200"/><di:waypoint x="580" y="200"/>
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="sequence_due_signed_di" bpmnElement="sequence_due_signed">
                  <di:waypoint x="658" y="100"/><di:waypoint x="742" y="100"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="sequence_follow_signed_di" bpmnElement="sequence_follow_signed">
                  <di:waypoint x="700" y="200"/><di:waypoint x="760" y="200"/><di:waypoint x="760" y="118"/>
                </bpmndi:BPMNEdge>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private SmallModel() {}

    static ProcessModel good() {
        return ProcessModel.of("pledge", "small-model", XML);
    }

    /** The good model with something in it replaced, which must be there. */
    static ProcessModel with(String text, String replacement) {
        assertThat(XML).contains(text);
        return ProcessModel.of("pledge", "small-model", XML.replace(text, replacement));
    }
}
