package org.onewindow.config.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.office.StaffRegister;

class ClaimedStaffTest {

    private static final Set<String> GROUPS = Set.of("clerk@990101101");

    private final StaffRegister register = mock();
    private final ClaimedStaff staff =
            new ClaimedStaff(new Oidc("https://id.example", "c", "s", "preferred_username", "groups"), register);

    @Test
    void a_chinese_name_is_written_family_name_first_and_without_a_blank() {
        enter(Map.of("name", "洋 刘", "given_name", "洋", "family_name", "刘"), "刘洋");
        enter(Map.of("name", "若兰 欧阳", "given_name", "若兰", "family_name", "欧阳"), "欧阳若兰");
    }

    @Test
    void other_names_stay_as_the_provider_writes_them() {
        enter(Map.of("name", "买买提·吐尔逊", "given_name", "买买提", "family_name", "吐尔逊"), "买买提·吐尔逊");
        enter(Map.of("name", "Ann Lee", "given_name", "Ann", "family_name", "Lee"), "Ann Lee");
        enter(Map.of("name", "刘洋"), "刘洋");
        enter(Map.of("name", "刘洋", "family_name", "刘"), "刘洋");
        enter(Map.of(), "liu.yang");
    }

    private void enter(Map<String, Object> names, String written) {
        when(register.known(any())).thenReturn(GROUPS);
        when(register.enter("liu.yang", written, GROUPS)).thenReturn(true);
        var claims = new HashMap<>(names);
        claims.putAll(Map.of("preferred_username", "liu.yang", "groups", List.of("/clerk@990101101")));

        assertThat(staff.admit(claims)).hasSize(1);
        verify(register, atLeastOnce()).enter("liu.yang", written, GROUPS);
    }
}
