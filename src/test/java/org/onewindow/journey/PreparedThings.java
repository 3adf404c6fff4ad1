package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What access is tried on besides cases: leads, letters, and what staff register about each other. */
@TestComponent
public class PreparedThings {

    /** Works on everything that is prepared, and alone stays named for what is made confidential. */
    public static final String NAMED = "clerk2.liulin";

    private static final Map<String, ?> GRANT =
            Map.of("outcome", "AGREE", "result", "GRANTED", "amountYuan", 910, "reason", "符合条件");

    private final Journey journey;
    private final JdbcClient jdbc;

    PreparedThings(Journey journey, JdbcClient jdbc) {
        this.journey = journey;
        this.jdbc = jdbc;
    }

    /** @param queryCode of whoever reported it */
    public record PreparedLead(String number, String queryCode) {}

    public PreparedLead lead(boolean confidential) {
        var report = Reports.named(LIULIN).put("confidential", confidential);
        var answer = journey.postAs(NAMED, "/leads", report);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        journey.settle();
        return new PreparedLead(
                answer.body().path("number").asText(),
                answer.body().path("queryCode").asText());
    }

    /** Label of a letter that waits for its service. */
    public String letter() {
        var matter = opened("UNATTENDED_CHILD");
        journey.submit(NAMED, matter, "prepare-opinion", GRANT);
        journey.submit("county.leader", matter, "confirm-determination", Map.of("outcome", "CONFIRM"));
        return matter + "-L1";
    }

    /** Label of a letter that was served and waits for the announcement; the clock has moved past the publicity. */
    public String servedLetter() {
        var matter = toBePosted("SINGLE_PERSON_DIBAO");
        post(matter);
        journey.ring(matter, "display-over");
        journey.submit("county.leader", matter, "confirm-determination", Map.of("outcome", "CONFIRM"));
        journey.submit(
                NAMED,
                matter,
                "serve-letter",
                Map.of("servedOn", journey.today(), "how", "DIRECT", "receivedBy", "本人"));
        return matter + "-L1";
    }

    /** A matter whose opinion waits to be posted. */
    public String toBePosted(String kind) {
        var matter = opened(kind);
        investigate(CaseNumbers.of(matter));
        opine(matter);
        return matter;
    }

    public void opine(String matter) {
        journey.submit(NAMED, matter, "prepare-opinion", GRANT);
    }

    public void post(String matter) {
        journey.submit(NAMED, matter, "post-publicity", Map.of("place", "村务公开栏", "postedOn", journey.today()));
    }

    /** What is posted is objected to, and the objection is found to be right. */
    public void upholdObjection(String matter) {
        var path = "/cases/" + CaseNumbers.of(matter) + "/matters/" + matter + "/objections";
        assertThat(journey.postAs(NAMED, path, Map.of("by", "村民", "content", "其儿子有工资收入"))
                        .status())
                .isEqualTo(204);
        journey.settle();
        journey.submit(
                "clerk.liulin",
                matter,
                "handle-objection",
                Map.of(
                        "outcome", "UPHELD",
                        "reason", "情况属实",
                        "reviewOn", journey.today(),
                        "reviewRecord", "到会11人,8人赞成"));
        journey.ring(matter, "display-over");
    }

    private String opened(String kind) {
        var number = journey.register(Applications.quiet(LIULIN), NAMED);
        journey.submit(NAMED, number, "check-application", Map.of("outcome", "ACCEPT"));
        journey.submit(NAMED, number, "confirm-matters", Map.of("more", List.of(kind + ":M0"), "reason", "申请人要求"));
        return number + "-01";
    }

    private void investigate(String number) {
        journey.submit(NAMED, number, "assign-visitors", Visits.TEAM);
        journey.submit("visitor.liulin", number, "visit-home", Visits.VERIFIED);
        journey.submit("verifier", number, "economic-check", Map.of("outcome", "CONSISTENT", "findings", "核对未见异常"));
    }

    /** Id of the limit that runs while the task is open. */
    long limitOf(String task) {
        return jdbc.sql("""
                        select d.id from deadline d join work_item w on w.limit_kind = d.kind and w.limit_subject = d.subject
                         where w.task_id = ?""").param(task).query(Long.class).single();
    }

    /** Makes a case confidential; nobody stays named but {@link #NAMED}. */
    public void hide(String number) {
        assertThat(journey.postAs(NAMED, "/cases/" + number + "/confidential", Map.of("harmedMinor", false))
                        .status())
                .isEqualTo(204);
        unnameOthers(number);
    }

    /** Leaves only {@link #NAMED} named for what is confidential already. */
    public void unnameOthers(String number) {
        var named = journey.getAs("leader.liulin", "/cases/" + number + "/confidants");
        assertThat(named.status()).isEqualTo(200);
        named.body().path("items").findValuesAsText("staff").stream()
                .filter(staff -> !staff.equals(NAMED))
                .forEach(staff -> assertThat(journey.call(
                                        "leader.liulin", delete("/api/v1/cases/" + number + "/confidants/" + staff))
                                .status())
                        .isEqualTo(204));
    }

    /** A relative of somebody of Liulin, who has no case here. */
    public long filing() {
        var relative = Map.of(
                "staff", "visitor.liulin", "name", "周小", "idNumber", "990101198001010013", "relation", "SIBLING");
        assertThat(journey.postAs("manager.liulin", "/relatives", relative).status())
                .isEqualTo(204);
        return jdbc.sql("select max(id) from relative_filing where staff = 'visitor.liulin'")
                .query(Long.class)
                .single();
    }

    /** A leave to come; {@link #forget} it before other tests ask who is there. */
    public long leave() {
        var leave = Map.of(
                "staff", "visitor.liulin", "from", "2027-01-04", "to", "2027-01-05", "substitute", "visitor2.liulin");
        return id("/leaves", leave);
    }

    public long committeeMember() {
        return id("/committee-members", Map.of("village", "990101101002", "name", "钱会计", "post", "会计"));
    }

    /** A value that the county's second leader proposed and nobody approved yet. */
    public long proposal() {
        return jdbc.sql("""
                        insert into parameter_proposal (key, region, value, unit, valid_from, source, reason, proposed_by, proposed_at, state)
                        select key, '990101', '7', unit, '2061-01-01', source, '测试', 'county.leader2', now(), 'PROPOSED'
                          from policy_parameter where key = 'relief.collect_attempts' and region = 'CN' limit 1
                        returning id""").query(Long.class).single();
    }

    private long id(String path, Map<String, ?> body) {
        var answer = journey.postAs("manager.liulin", path, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asLong();
    }

    public void forget(long filing, long leave, long member, long proposal) {
        jdbc.sql("delete from parameter_proposal where id = ?").param(proposal).update();
        jdbc.sql("delete from relative_filing where id = ?").param(filing).update();
        jdbc.sql("delete from staff_leave where id = ?").param(leave).update();
        jdbc.sql("delete from committee_member where id = ?").param(member).update();
    }
}
