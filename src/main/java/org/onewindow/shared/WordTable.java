package org.onewindow.shared;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Words for scripts in the reader's language, taken from the messages that the pages use too. */
public final class WordTable {

    private static final ResourceBundle.Control PLAIN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> words = new TreeMap<>();
    private final Locale spoken;

    public WordTable(Locale reader) {
        this.spoken = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    }

    /** As pages name it: {@code en} or {@code zh-CN}. */
    public String language() {
        return spoken.equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }

    /** All messages of {@code module} whose key begins with {@code prefix}. */
    public WordTable with(String module, String prefix) {
        return put(module, prefix, "");
    }

    /** As {@link #with}, the prefix left out of the keys. */
    public WordTable own(String module, String prefix) {
        return put(module, prefix, prefix);
    }

    private WordTable put(String module, String prefix, String leftOut) {
        var found = ResourceBundle.getBundle("messages/" + module, spoken, PLAIN);
        for (var key : found.keySet()) {
            if (key.startsWith(prefix)) {
                words.put(key.substring(leftOut.length()), found.getString(key));
            }
        }
        return this;
    }

    public Map<String, String> words() {
        return words;
    }
}
