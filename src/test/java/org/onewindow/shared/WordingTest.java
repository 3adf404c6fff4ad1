package org.onewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordingTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Wording wording = new Wording(messages);

    @Test
    void parts_are_filled_by_name_and_codes_by_their_label() {
        messages.addMessage("event.done", Locale.CHINESE, "{kind:matter.kind}办结,金额{amount}元");
        messages.addMessage("matter.kind.MEDICAL", Locale.CHINESE, "医疗救助");

        assertThat(wording.sentence("event.done", Map.of("kind", "MEDICAL", "amount", "800.00"), Locale.CHINESE))
                .isEqualTo("医疗救助办结,金额800.00元");
    }

    @Test
    void several_codes_are_a_list_of_labels() {
        messages.addMessage("letter.missing", Locale.CHINESE, "请补齐:{papers:paper}。");
        messages.addMessage("paper.ID_CARD", Locale.CHINESE, "身份证件");
        messages.addMessage("paper.MANDATE", Locale.CHINESE, "授权委托书");

        assertThat(wording.sentence("letter.missing", Map.of("papers", "ID_CARD,MANDATE"), Locale.CHINESE))
                .isEqualTo("请补齐:身份证件、授权委托书。");
    }

    @Test
    void a_missing_part_is_left_out_and_an_unknown_code_stands_as_it_is() {
        messages.addMessage("event.done", Locale.CHINESE, "{kind:matter.kind}{nothing}。");

        assertThat(wording.sentence("event.done", Map.of("kind", "$NEW"), Locale.CHINESE))
                .isEqualTo("$NEW。");
    }

    @Test
    void numbered_parts_are_filled_in_order() {
        messages.addMessage("error.too-long", Locale.CHINESE, "不得超过{0}个字");

        assertThat(wording.text("error.too-long", List.of(200), Locale.CHINESE)).isEqualTo("不得超过200个字");
        assertThat(wording.text("error.unheard", List.of(), Locale.CHINESE)).isEqualTo("error.unheard");
    }
}
