package org.onewindow.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Everything that walks told the product of people: names, numbers, addresses and all they wrote. What they wrote gets a
 * mark of its own on the way, so that a common word in a model or a form is never taken for it.
 */
@TestComponent
class Told {

    private static final Set<String> AS_THEY_ARE = Set.of("name", "idNumber", "phone", "voucher");

    private final ObjectMapper json;
    private final Set<String> texts = new ConcurrentSkipListSet<>();
    private final AtomicInteger marks = new AtomicInteger();

    Told(ObjectMapper json) {
        this.json = json;
    }

    Set<String> texts() {
        return new TreeSet<>(texts);
    }

    /** Marks a request's JSON and remembers it. */
    MockHttpServletRequest marked(MockHttpServletRequest request) {
        var content = request.getContentAsByteArray();
        if (content != null && MediaType.APPLICATION_JSON_VALUE.equals(request.getContentType())) {
            try {
                request.setContent(json.writeValueAsBytes(marked("", json.readTree(content))));
            } catch (IOException malformed) {
                return request;
            }
        }
        return request;
    }

    private JsonNode marked(String key, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.set(name, marked(name, object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, marked(key, array.get(i)));
            }
        } else if (node.isTextual() && !node.asText().isBlank()) {
            return remembered(key, node.asText());
        }
        return node;
    }

    private JsonNode remembered(String key, String text) {
        var written = text.chars().anyMatch(character -> character > 0x7F);
        var told = written && !AS_THEY_ARE.contains(key) ? text + "〔" + marks.incrementAndGet() + "〕" : text;
        if (written || AS_THEY_ARE.contains(key)) {
            texts.add(told);
        }
        return TextNode.valueOf(told);
    }
}
