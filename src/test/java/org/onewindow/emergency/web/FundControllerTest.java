package org.onewindow.emergency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OneWindowTest
class FundControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void township_sees_its_own_reserve() {
        var fund = fund("990101001", "clerk.dongguan");

        assertThat(fund)
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .extractingPath("$.opening")
                .isEqualTo(50000.0);
        assertThat(fund)
                .bodyJson()
                .extractingPath("$.entries[-1:].kind")
                .asArray()
                .containsExactly("OPENING");
    }

    @Test
    void county_sees_every_reserve_and_its_own_fund() {
        assertThat(fund("990101102", "county.leader")).hasStatus(HttpStatus.OK);
        assertThat(fund("990101-mz", "county.leader"))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .extractingPath("$.opening")
                .isEqualTo(1000000.0);
    }

    @Test
    void another_townships_reserve_is_unknown() {
        assertThat(fund("990101101", "clerk.dongguan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void office_without_a_fund_is_unknown() {
        assertThat(fund("990101-yb", "medical")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult fund(String office, String staff) {
        return mvc.get()
                .uri("/api/v1/funds/{office}", office)
                .with(httpBasic(staff, "demo"))
                .exchange();
    }
}
