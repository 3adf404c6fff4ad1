package org.onewindow;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modules_know_each_other_by_their_public_face_and_without_cycles() {
        ApplicationModules.of(OneWindowApplication.class).verify();
    }
}
