package org.onewindow.desk;

import java.security.Principal;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives after the log-in. */
@Controller
class FrontPage {

    private final StaffDirectory staff;
    private final Offices offices;

    FrontPage(StaffDirectory staff, Offices offices) {
        this.staff = staff;
        this.offices = offices;
    }

    @GetMapping("/")
    String show(Principal me, Model model) {
        Staff person = staff.find(me.getName()).orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute("office", offices.get(person.office()));
        return "desk/home";
    }
}
