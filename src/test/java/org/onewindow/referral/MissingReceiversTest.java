package org.onewindow.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;

@OneWindowTest
class MissingReceiversTest {

    @Autowired
    private MissingReceivers missing;

    @Test
    void the_county_of_the_demo_lacks_nobody() {
        assertThat(missing.in("990101")).isEmpty();
    }

    @Test
    void another_county_is_told_each_office_once() {
        assertThat(missing.in("980101"))
                .contains("980101-yb", "980101-jy", "980101-cs")
                .doesNotHaveDuplicates();
    }
}
