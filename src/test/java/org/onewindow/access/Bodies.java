package org.onewindow.access;

import java.util.List;
import org.onewindow.journey.Applications;

/** What callers send: good enough to be taken from whoever may, so that all others are refused for who they are. */
final class Bodies {

    static final String NOTHING = "{}";

    static final String CONFIDANT = "{\"staff\":\"visitor.liulin\"}";
    static final String NO_MINOR = "{\"harmedMinor\":false}";
    static final String HARM = "{\"reportedTo\":\"POLICE\",\"at\":\"2026-11-20T08:00:00+08:00\",\"reference\":\"A-1\"}";

    static final String RELATIVE = """
            {"staff":"visitor2.liulin","name":"吴小","idNumber":"990101198001010021","relation":"SIBLING"}""";
    static final String COMMITTEE_MEMBER = """
            {"village":"990101101002","name":"钱出纳","post":"出纳"}""";
    static final String LEAVE = """
            {"staff":"visitor2.liulin","from":"2027-02-01","to":"2027-02-02","substitute":"visitor.liulin"}""";

    static final String SERVICE = """
            {"servedOn":"2026-12-01","how":"DIRECT","receivedBy":"本人"}""";
    static final String ANNOUNCEMENT = """
            {"place":"村务公开栏","announcedOn":"2026-12-01"}""";

    static final String REPORT = """
            {"story":"独居老人,生活无着","person":{"place":"990101101001"}}""";
    static final String REASON = """
            {"reason":"核实情况"}""";
    static final String CONTENT = """
            {"content":"听说有车"}""";
    static final String EXTERNAL_REF = """
            {"externalRef":"A-1"}""";
    static final String ALL = """
            {"all":true}""";
    static final String RATING = """
            {"outcome":"SATISFIED","rating":5}""";

    static final String PAUSE = """
            {"version":0,"reason":"等待材料"}""";
    static final String EXTENSION = """
            {"version":0,"days":5,"reason":"需要核实"}""";
    static final String HAND_ON = """
            {"staff":"clerk2.liulin","reason":"接手"}""";

    static final String APPLICATION = application(true);
    static final String OWN_APPLICATION = application(false);
    static final String PAPERS = """
            {"papers":[{"code":"ID_CARD"}]}""";
    static final String WITHDRAWAL = """
            {"all":true,"by":"本人","reason":"已找到工作"}""";
    static final String CHANGE = """
            {"kind":"MOVE","member":"M1","occurredOn":"2026-11-20"}""";
    static final String VISITORS = """
            {"visitors":["visitor.liulin","visitor2.liulin"],"plannedOn":"2027-03-01"}""";

    static final String LEAVE_FORM = "staff=visitor2.liulin&from=2027-02-01&to=2027-02-02&substitute=visitor.liulin";
    static final String RELATIVE_FORM = "official=visitor2.liulin&name=吴小&idNumber=990101198001010021&relation=SIBLING";
    static final String MEMBER_FORM = "village=990101101002&name=钱出纳&post=出纳";
    static final String CONFIDANT_FORM = "staff=visitor.liulin";
    static final String PROPOSAL_FORM = "value=800&validFrom=2061-01-01&source=县政府常务会议纪要&reason=测试";
    static final String CALENDAR_FORM = "region=990101&year=2031&notice=测试&arrangement=2031-01-01,off,元旦";
    static final String CALL_FORM =
            "outcome=GRANT&amountYuan=500&form=BANK&payee=APPLICANT&by=leader.liulin&at=2026-11-23T09:00";

    /** At the window, or handed in by the person, who says neither how nor when. */
    private static String application(boolean atWindow) {
        var application = Applications.quiet("990101101");
        return atWindow
                ? application.toString()
                : application.without(List.of("channel", "receivedAt")).toString();
    }

    private Bodies() {}
}
