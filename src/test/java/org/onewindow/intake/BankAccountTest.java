package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"6217000010000000003", "6222020000000000000"})
    void a_card_carries_its_check_digit(String card) {
        assertThat(BankAccount.fault(card)).isEmpty();
        var last = card.charAt(card.length() - 1) - '0';
        assertThat(BankAccount.fault(card.substring(0, card.length() - 1) + (last + 1) % 10))
                .contains("account-check-digit");
    }

    @Test
    void a_passbook_has_none() {
        assertThat(BankAccount.fault("0200001109012345678")).isEmpty();
        assertThat(BankAccount.fault("12345678")).isEmpty();
    }

    @Test
    void letters_and_numbers_too_short_are_no_account() {
        assertThat(BankAccount.fault("1234567")).contains("account");
        assertThat(BankAccount.fault("62220200000000000a")).contains("account");
    }
}
