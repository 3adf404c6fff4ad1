package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;

class FormFieldsTest {

    private final FormFields fields = new FormFields(read("""
            {"components": [
              {"type": "text", "text": "请填写"},
              {"key": "outcome", "label": "审查结果"},
              {"label": "通话", "components": [
                {"key": "phoneApprovalAt", "dateLabel": "通话日期", "timeLabel": "通话时间"},
                {"key": "member1Name", "label": "姓名"}]},
              {"key": "applicantName", "label": "姓名"},
              {"key": "missing", "label": "需补齐的材料"}]}"""));

    @Test
    void a_field_is_called_as_the_form_calls_it() {
        assertThat(fields.label("outcome")).isEqualTo("审查结果");
        assertThat(fields.label("missing[0]")).isEqualTo("需补齐的材料");
        assertThat(fields.label("phoneApproval.at")).isEqualTo("通话日期");
    }

    @Test
    void a_label_that_two_fields_share_tells_nothing_and_an_unknown_field_has_none() {
        assertThat(fields.label("applicantName")).isNull();
        assertThat(fields.label("member1Name")).isNull();
        assertThat(fields.label("cursor")).isNull();
    }

    @Test
    void what_is_wrong_is_told_from_top_to_bottom() {
        var told = new InvalidInput(List.of(
                FieldError.of("cursor", "required"),
                FieldError.of("missing[1]", "required"),
                FieldError.of("applicantName", "required"),
                FieldError.of("outcome", "required")));

        assertThat(fields.ordered(told).errors())
                .extracting("field")
                .containsExactly("outcome", "applicantName", "missing[1]", "cursor");
    }

    private static JsonNode read(String form) {
        try {
            return new ObjectMapper().readTree(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
