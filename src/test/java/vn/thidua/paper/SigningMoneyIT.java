package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.shared.Actor;

/** Whoever signs a decision sees before what it costs; a letter awards nothing and costs nothing. */
class SigningMoneyIT extends PaperStageTest {

    @Autowired
    WebApplicationContext context;

    @Test
    void standsAtTheSignatureOfADecisionOnly() throws Exception {
        var set = people.set("MONEY");
        var nominee = people.nomination(set, "Nguyễn Văn Thưởng");
        var letter = people.letter(set, List.of(nominee));
        papers.submit(letter.id(), people.clerk(set.team()));
        assertThat(pageOfTask(letter.id(), people.approver(set.team()))).doesNotContain("Tổng tiền thưởng");

        people.complete(letter.id(), "sign", null, Map.of("seen", letter.fingerprint()), people.approver(set.team()));
        people.complete(nominee, "forward", "Đủ điều kiện", Map.of(), people.clerk(set.branch()));
        var decision = papers.create(
                PaperStage.request("DECISION", set.branch(), set.campaign(), List.of(nominee)),
                people.clerk(set.branch()));
        papers.submit(decision.id(), people.clerk(set.branch()));

        assertThat(pageOfTask(decision.id(), people.approver(set.branch())))
                .contains("Tổng tiền thưởng nếu ký hôm nay", "Cách tính từng trường hợp");
    }

    private String pageOfTask(UUID paper, Actor reader) throws Exception {
        var answer = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/tasks/" + people.task(paper)).with(user(reader.username())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .text();
    }
}
