package org.onewindow.sealing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SealingTest {

    private static final String OLD = "an-old-key-for-the-data-of-some-test";
    private static final String NEW = "a-newer-key-for-the-data-of-some-test";
    private static final String OTHER = "another-key-for-the-hash-of-some-test";

    private final Sealing sealing = new Sealing(new Keys(OLD, "old", Map.of(), OTHER, OTHER));

    @Test
    void what_was_sealed_is_opened_again() {
        assertThat(sealing.open(sealing.seal("杨家村12号"))).isEqualTo("杨家村12号");
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(sealing.seal("same")).isNotEqualTo(sealing.seal("same"));
    }

    @Test
    void the_text_is_not_in_the_sealed_bytes() {
        assertThat(new String(sealing.seal("visible"), ISO_8859_1)).doesNotContain("visible");
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = sealing.seal("text");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealing.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_rotation_old_bytes_stay_readable_and_new_ones_need_the_new_key() {
        var before = sealing.seal("before");
        var rotated = new Sealing(new Keys(NEW, "new", Map.of("old", OLD), OTHER, OTHER));

        assertThat(rotated.open(before)).isEqualTo("before");
        assertThatThrownBy(() -> sealing.open(rotated.seal("after"))).hasMessage("No data key new");
    }

    @Test
    void a_hash_does_not_depend_on_blanks_and_letter_case_but_on_the_key() {
        var other = new Sealing(new Keys(OLD, "old", Map.of(), NEW, OTHER));

        assertThat(sealing.hash(" 11010519491231002x")).isEqualTo(sealing.hash("11010519491231002X"));
        assertThat(sealing.hash("11010519491231002X")).isNotEqualTo(other.hash("11010519491231002X"));
    }

    @Test
    void demo_keys_are_refused_in_production() {
        var production = new MockEnvironment();
        production.setActiveProfiles("prod");
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        var nothing = new Keys(null, "1", Map.of(), null, null);

        assertThatThrownBy(() -> new Sealing(nothing, production)).hasMessageContaining("onewindow.data-key");
        assertThatThrownBy(() -> new Sealing(Keys.demo(Map.of()), production))
                .hasMessageContaining("demo's keys are refused");
        assertThat(new Sealing(nothing, demo).seal("x")).isNotEmpty();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new Sealing(new Keys("short", "1", Map.of(), OTHER, OTHER)))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("onewindow.data-key is missing or shorter than 32");
    }

    @Test
    void the_hash_key_is_apart_from_the_data_key_and_a_key_id_names_one_key() {
        assertThatThrownBy(() -> new Sealing(new Keys(OLD, "1", Map.of(), OLD, OTHER)))
                .hasMessageContaining("The data key and the hash key must differ");
        assertThatThrownBy(() -> new Sealing(new Keys(OLD, "1", Map.of("1", NEW), OTHER, OTHER)))
                .hasMessageContaining("The key id 1 is used twice");
    }

    @Test
    void without_a_key_of_their_own_query_codes_follow_the_hash_key() {
        var one = new Sealing(new Keys(OLD, "1", Map.of(), OTHER, null));
        var same = new Sealing(new Keys(NEW, "1", Map.of(), OTHER, null));
        var another = new Sealing(new Keys(OLD, "1", Map.of(), NEW, null));

        assertThat(one.queryMac("number")).isEqualTo(same.queryMac("number")).isNotEqualTo(another.queryMac("number"));
    }
}
